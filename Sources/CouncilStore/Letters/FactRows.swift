package import CouncilModel
internal import FoundationEssentials
internal import Glibc

/// A letter's facts as a store writes them down: what people ask for in columns, the whole value as
/// JSON. Packed behind each other as they come from a worker, so that what is bound to a statement
/// is never taken apart before.
package struct FactRows: Sendable, Equatable {
  /// The texts of a row, in its order.
  package enum Text: Int, CaseIterable, Sendable {
    case type, name, low, high
    /// JSON, with sorted keys.
    case value
    case rule, confidence
    /// The evidence's words.
    case words
    /// JSON: `[[left, top, right, bottom], …]`.
    case boxes

    /// Whether a row may have none.
    var isOptional: Bool { self == .name || self == .low || self == .high }
  }

  package let count: Int
  /// Of each row: exchange, page, start and end as 64 bits, then each text behind its length as 32
  /// bits; little end first.
  package let bytes: [UInt8]

  private static let none = -1
  private static let noText = UInt32.max

  /// - Parameter json: writes the parts that are JSON.
  package init(_ facts: [Fact], _ json: inout JSONText) {
    var packed: [UInt8] = []
    for fact in facts { Self.append(fact, to: &packed, &json) }
    count = facts.count
    bytes = packed
  }

  /// Takes rows that somebody else has packed; nil where they are not so many whole rows, where an
  /// exchange is not among the letter's, or where a text is no UTF-8 or has NUL in it.
  ///
  /// - Parameter exchanges: how many the letter has.
  package init?(count: Int, packed bytes: ArraySlice<UInt8>, exchanges: Int) {
    guard count >= 0 else { return nil }
    let isWhole = bytes.withUnsafeBytes { bytes in
      var rest = Rest(bytes: bytes)
      for _ in 0..<count {
        guard rest.isRow(exchanges: exchanges) else { return false }
      }
      return rest.isEmpty
    }
    guard isWhole else { return nil }
    self.count = count
    self.bytes = Array(bytes)
  }

  /// A row in memory that somebody else holds.
  package struct Row {
    /// Index into the letter's exchanges.
    package let exchange: Int?
    package let page: Int
    /// UTF-8 offsets into the letter's text.
    package let start: Int
    package let end: Int
    fileprivate var rest: Rest

    /// Calls with each text in its order; nil where the row has none.
    package func withEachText(_ body: (UnsafeRawBufferPointer?) throws -> Void) rethrows {
      var rest = rest
      for _ in Text.allCases { try body(rest.text()) }
    }
  }

  /// Calls with each row; what its texts point to is there until this returns.
  package func withEachRow(_ body: (Row) throws -> Void) rethrows {
    try bytes.withUnsafeBytes { bytes in
      var rest = Rest(bytes: bytes)
      for _ in 0..<count { try body(rest.row()) }
    }
  }

  // MARK: Packing

  private static func append(_ fact: Fact, to packed: inout [UInt8], _ json: inout JSONText) {
    append(fact.exchange ?? none, to: &packed)
    append(fact.evidence.page, to: &packed)
    append(fact.evidence.start, to: &packed)
    append(fact.evidence.end, to: &packed)
    let columns = FactColumns(fact.value)
    for text in Text.allCases {
      switch text {
      case .type: append(fact.value.type.rawValue, to: &packed)
      case .name: append(columns.name, to: &packed)
      case .low: append(columns.low.map { json.digits(of: $0) }, to: &packed)
      case .high: append(columns.high.map { json.digits(of: $0) }, to: &packed)
      case .value:
        json.clear()
        json.write(fact.value)
        append(json.bytes, to: &packed)
      case .rule: append(fact.rule, to: &packed)
      case .confidence: append(json.digits(of: fact.confidence), to: &packed)
      case .words: append(fact.evidence.text, to: &packed)
      case .boxes:
        json.clear()
        json.write(fact.evidence.boxes)
        append(json.bytes, to: &packed)
      }
    }
  }

  private static func append(_ number: Int, to packed: inout [UInt8]) {
    withUnsafeBytes(of: Int64(number).littleEndian) { packed.append(contentsOf: $0) }
  }

  private static func append(length: UInt32, to packed: inout [UInt8]) {
    withUnsafeBytes(of: length.littleEndian) { packed.append(contentsOf: $0) }
  }

  private static func append(_ text: String?, to packed: inout [UInt8]) {
    guard let text else { return append(length: noText, to: &packed) }
    append(length: UInt32(text.utf8.count), to: &packed)
    packed.append(contentsOf: text.utf8)
  }

  private static func append(_ text: [UInt8], to packed: inout [UInt8]) {
    append(length: UInt32(text.count), to: &packed)
    packed += text
  }

  // MARK: Taking apart

  /// What of the packed bytes is still to come.
  fileprivate struct Rest {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    var isEmpty: Bool { position == bytes.count }

    private func has(_ count: Int) -> Bool { count <= bytes.count - position }

    private mutating func number() -> Int {
      defer { position += MemoryLayout<Int64>.size }
      return Int(
        Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Int64.self)))
    }

    private mutating func length() -> UInt32 {
      defer { position += MemoryLayout<UInt32>.size }
      return UInt32(
        littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
    }

    /// The next text; what is packed is known to be whole.
    mutating func text() -> UnsafeRawBufferPointer? {
      let length = length()
      guard length != noText else { return nil }
      defer { position += Int(length) }
      return UnsafeRawBufferPointer(rebasing: bytes[position..<position + Int(length)])
    }

    mutating func row() -> Row {
      let exchange = number()
      let (page, start, end) = (number(), number(), number())
      let row = Row(
        exchange: exchange == none ? nil : exchange, page: page, start: start, end: end, rest: self)
      for _ in Text.allCases { _ = text() }
      return row
    }

    /// Passes over a row, if there is a whole one.
    mutating func isRow(exchanges: Int) -> Bool {
      guard has(4 * MemoryLayout<Int64>.size) else { return false }
      let exchange = number()
      guard exchange == none || (0..<exchanges).contains(exchange) else { return false }
      position += 3 * MemoryLayout<Int64>.size
      return Text.allCases.allSatisfy { isText($0) }
    }

    private mutating func isText(_ text: Text) -> Bool {
      guard has(MemoryLayout<UInt32>.size) else { return false }
      let length = length()
      guard length != noText else { return text.isOptional }
      guard has(Int(length)) else { return false }
      let text = UnsafeRawBufferPointer(rebasing: bytes[position..<position + Int(length)])
      position += Int(length)
      return Self.isClean(text)
    }

    private static func isClean(_ text: UnsafeRawBufferPointer) -> Bool {
      guard let start = text.baseAddress, !text.isEmpty else { return true }
      guard memchr(start, 0, text.count) == nil else { return false }
      do {
        _ = try UTF8Span(validating: text.bindMemory(to: UInt8.self).span)
        return true
      } catch {
        return false
      }
    }
  }
}
