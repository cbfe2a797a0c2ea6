internal import FoundationEssentials

/// Hands fields to a general encoder.
struct EncoderFields: FieldVisitor {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: StaticString) { stringValue = "\(name)" }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private var container: KeyedEncodingContainer<Key>

  init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: Key.self)
  }

  private mutating func encode(_ name: StaticString, _ value: some Encodable) throws {
    try container.encode(value, forKey: Key(name))
  }

  mutating func field(_ name: StaticString, _ text: String) throws { try encode(name, text) }
  mutating func field(_ name: StaticString, _ number: Int) throws { try encode(name, number) }
  mutating func field(_ name: StaticString, _ flag: Bool) throws { try encode(name, flag) }
  mutating func field(_ name: StaticString, _ number: Decimal) throws { try encode(name, number) }
  mutating func field(_ name: StaticString, _ texts: [String]) throws { try encode(name, texts) }
  mutating func field(_ name: StaticString, _ boxes: [BoundingBox]) throws {
    try encode(name, boxes)
  }
  mutating func field(_ name: StaticString, _ record: some FieldRecord) throws {
    try encode(name, record)
  }
  mutating func field(_ name: StaticString, _ records: [some FieldRecord]) throws {
    try encode(name, records)
  }

  mutating func optional(
    _ name: StaticString, isPresent: Bool, _ absence: FieldAbsence
  ) throws {
    if !isPresent, absence == .null { try container.encodeNil(forKey: Key(name)) }
  }
}
