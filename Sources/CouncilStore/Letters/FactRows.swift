package import ByteCodecs
package import CouncilModel
internal import FoundationEssentials

/// A letter's facts as a store writes them down: what people ask for in columns, the whole value as
/// JSON. Packed after each other as they come from a worker, so that what is bound to a statement
/// is never taken apart before.
package struct FactRows: Sendable, Equatable {
  /// The columns that hold a text, by their names, in the order in which a row has them.
  package enum TextColumn: String, CaseIterable, Sendable {
    case type, name, low, high
    /// JSON, with sorted keys.
    case value
    case rule, confidence
    /// The evidence's words.
    case text
    /// JSON: `[[left, top, right, bottom], …]`.
    case boxes

    /// Whether a row may have none.
    var isOptional: Bool { self == .name || self == .low || self == .high }
  }

  package let count: Int
  /// Of each row: exchange, page, start, end, whether it was recognised, then the text of each column, as a `ByteWriter`
  /// writes them.
  package let bytes: [UInt8]

  /// - Parameter json: writes the parts that are JSON.
  package init(_ facts: [Fact], _ json: inout JSONText) {
    var writer = ByteWriter()
    for fact in facts { Self.write(fact, to: &writer, &json) }
    count = facts.count
    bytes = writer.bytes
  }

  /// Takes rows that somebody else has packed, and believes nothing of them.
  ///
  /// - Parameter exchanges: how many the letter has.
  /// - Throws: where they are not so many whole rows, where an exchange is not among the letter's,
  ///   or where a text is not UTF-8 or has NUL in it.
  package init(
    count: Int, packed bytes: ArraySlice<UInt8>, exchanges: Int
  ) throws(ByteReader.Malformed) {
    guard count >= 0 else { throw ByteReader.Malformed(detail: "fewer facts than none") }
    var reader = ByteReader(bytes)
    for _ in 0..<count {
      let row = try Row(from: &reader) { reader throws(ByteReader.Malformed) in
        try reader.readTextRange()
      }
      guard row.exchange.map((0..<exchanges).contains) ?? true else {
        throw ByteReader.Malformed(detail: "a fact of an exchange that is not there")
      }
    }
    guard reader.isAtEnd else { throw ByteReader.Malformed(detail: "more than the facts") }
    self.count = count
    self.bytes = Array(bytes)
  }

  /// Calls with each row and with the bytes in which its texts stand; they are there until this
  /// returns.
  ///
  /// - Throws: what the body throws.
  package func withEachRow(_ body: (Row, UnsafeRawBufferPointer) throws -> Void) throws {
    try bytes.withUnsafeBytes { packed in
      var reader = ByteReader(bytes)
      for _ in 0..<count {
        let row = try Row(from: &reader) { reader throws(ByteReader.Malformed) in
          try reader.readRange()
        }
        try body(row, packed)
      }
    }
  }

  private static func write(_ fact: Fact, to writer: inout ByteWriter, _ json: inout JSONText) {
    writer.write(fact.exchange)
    writer.write(fact.evidence.page)
    writer.write(fact.evidence.start)
    writer.write(fact.evidence.end)
    writer.write(fact.recognised)
    let columns = fact.value.content.columns
    for column in TextColumn.allCases {
      switch column {
      case .type: writer.write(fact.value.type.rawValue)
      case .name: writer.write(columns.name)
      case .low: writer.write(columns.low.map { json.digits(of: $0) })
      case .high: writer.write(columns.high.map { json.digits(of: $0) })
      case .value:
        json.clear()
        json.write(fact.value)
        writer.write(json.bytes)
      case .rule: writer.write(fact.rule)
      case .confidence: writer.write(json.digits(of: fact.confidence))
      case .text: writer.write(fact.evidence.text)
      case .boxes:
        json.clear()
        json.write(fact.evidence.boxes)
        writer.write(json.bytes)
      }
    }
  }
}
