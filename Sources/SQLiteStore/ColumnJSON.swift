internal import CouncilModel
internal import FoundationEssentials

/// Values that stand as JSON in a column.
enum ColumnJSON {
  /// A fact's value with the type that says how to read it.
  private struct TypedValue: Decodable {
    private enum Key: String, CodingKey { case type, value }

    let value: FactValue

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Key.self)
      let type = try fields.decode(FactType.self, forKey: .type)
      value = try FactValue(type: type, from: fields.superDecoder(forKey: .value))
    }
  }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func factValue(type: String, json: String) throws -> FactValue {
    let typed = #"{"type":"\#(type)","value":\#(json)}"#
    return try JSONDecoder().decode(TypedValue.self, from: Data(typed.utf8)).value
  }

  static func value<Value: Decodable>(_ json: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }

  static func boxes(_ json: String) throws -> [BoundingBox] {
    try JSONDecoder().decode([BoundingBox].self, from: Data(json.utf8))
  }
}
