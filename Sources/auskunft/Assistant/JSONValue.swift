internal import Foundation

/// Any JSON, for messages whose shape is only known when they are read.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A member of an object; nil of anything else, or where there is none.
  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// A whole number; nil of any other.
  var int: Int? {
    if case .number(let number) = self { Int(number.description) } else { nil }
  }

  /// - Throws: `DecodingError` where the bytes are no JSON.
  init(parsing bytes: Data) throws { self = try JSONDecoder().decode(JSONValue.self, from: bytes) }

  /// What another value's JSON says.
  ///
  /// - Throws: `EncodingError`, `DecodingError`.
  init(_ value: some Encodable) throws { try self.init(parsing: JSONEncoder().encode(value)) }

  /// On one line, with sorted members.
  ///
  /// - Throws: `EncodingError`.
  func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension JSONValue: Codable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let found = Self.first(of: [
      { .bool(try value.decode(Bool.self)) }, { .number(try value.decode(Decimal.self)) },
      { .string(try value.decode(String.self)) }, { .array(try value.decode([JSONValue].self)) },
    ]) {
      self = found
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  private static func first(of kinds: [() throws -> JSONValue]) -> JSONValue? {
    for kind in kinds {
      do { return try kind() } catch { continue }
    }
    return nil
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .bool(let bool): try value.encode(bool)
    case .number(let number): try value.encode(number)
    case .string(let text): try value.encode(text)
    case .array(let elements): try value.encode(elements)
    case .object(let members): try value.encode(members)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self = .number(Decimal(number)) }
  init(booleanLiteral bool: Bool) { self = .bool(bool) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(Dictionary(members, uniquingKeysWith: { $1 }))
  }
}
