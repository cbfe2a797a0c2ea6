internal import Foundation

/// Something that a language model may ask: its name, what for, and with what.
struct AssistantTool: Sendable {
  /// A value that a tool is given.
  struct Argument: Sendable {
    var name: String
    var isRequired = false
    var isNumber = false
    var words: [String] = []
    var what: String
  }

  /// In characters of an argument.
  static let longestArgument = 4000

  var name: String
  var what: String
  var arguments: [Argument]

  /// As `tools/list` says it.
  var description: JSONValue {
    var properties: [String: JSONValue] = [:]
    for argument in arguments {
      var property: [String: JSONValue] = [
        "type": argument.isNumber ? "integer" : "string", "description": .string(argument.what),
      ]
      if argument.isNumber { property["minimum"] = 0 }
      if !argument.words.isEmpty { property["enum"] = .array(argument.words.map(JSONValue.string)) }
      properties[argument.name] = .object(property)
    }
    return [
      "name": .string(name), "description": .string(what),
      "inputSchema": [
        "type": "object", "properties": .object(properties), "additionalProperties": false,
        "required": .array(arguments.filter(\.isRequired).map { .string($0.name) }),
      ],
      "annotations": ["readOnlyHint": true, "openWorldHint": false],
    ]
  }

  /// Refuses what the tool does not take.
  func check(_ given: JSONValue) throws(MessageLoop.Refusal) {
    guard case .object(let members) = given else { throw .parameters("arguments are an object") }
    for name in members.keys where !arguments.contains(where: { $0.name == name }) {
      throw .parameters("no argument \(name)")
    }
    for argument in arguments {
      guard let value = members[argument.name] else {
        if argument.isRequired { throw .parameters("\(argument.name) is missing") }
        continue
      }
      if argument.isNumber {
        guard let number = value.int, (0...1_000_000).contains(number) else {
          throw .parameters("\(argument.name) is a number from 0")
        }
      } else {
        guard let text = value.text, text.count <= Self.longestArgument else {
          throw .parameters("\(argument.name) is a text of at most 4000 characters")
        }
        guard argument.words.isEmpty || argument.words.contains(text) else {
          throw .parameters("\(argument.name) is one of \(argument.words.joined(separator: ", "))")
        }
      }
    }
  }
}
