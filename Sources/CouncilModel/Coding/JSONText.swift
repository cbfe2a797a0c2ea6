package import FoundationEssentials

/// Writes JSON on one line, without spaces, in the order in which it is told the fields.
///
/// For what is written once for every letter: the same bytes as `JSONEncoder` with sorted keys and
/// without escaped slashes, in a sixth of the time. A test holds the two together.
package struct JSONText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether a number was no number (infinite, or not a number at all): then this is not JSON.
  package private(set) var hasImpossibleNumber = false
  /// What was written of a Decimal before: letters' numbers repeat, and writing one takes several
  /// times as long as finding it.
  private var known: [DecimalBytes: String] = [:]
  private static let mostKnown = 4096

  /// Above, Doubles have no tenths to speak of.
  private static let largestTenths = 1e15
  /// Numbers below are written digit by digit: offsets and places, as most are.
  private static let smallNumbers = 1_000_000
  private static let hexDigits = Array("0123456789abcdef".utf8)

  package init() {}

  /// Forgets what was written, but for the numbers.
  package mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    hasImpossibleNumber = false
  }

  /// Hands over what was written, and forgets it.
  package mutating func take() -> [UInt8] {
    defer {
      bytes = []
      hasImpossibleNumber = false
    }
    return bytes
  }

  /// A number as JSON writes it.
  package mutating func digits(of number: Decimal) -> String {
    let key = DecimalBytes(number)
    if let digits = known[key] { return digits }
    let digits = number.description
    if known.count == Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[key] = digits
    return digits
  }

  // MARK: Values

  /// An object with a value's fields.
  package mutating func write(_ record: some FieldRecord) {
    bytes.append(UInt8(ascii: "{"))
    record.fields(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// An array of objects.
  package mutating func write(_ records: [some FieldRecord]) {
    array(of: records) { json, record in json.write(record) }
  }

  /// Each as `[left, top, right, bottom]`, rounded to a tenth of a point.
  package mutating func write(_ boxes: [BoundingBox]) {
    array(of: boxes) { json, box in
      json.array(of: [box.left, box.top, box.right, box.bottom]) { json, edge in
        json.write(tenthsOf: edge)
      }
    }
  }

  /// A text in quotation marks, with what JSON wants escaped.
  package mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where Self.isEscaped(utf8[index]) {
        bytes.append(contentsOf: utf8[start..<index])
        escape(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `true` or `false`.
  package mutating func write(_ value: Bool) { literal(value ? "true" : "false") }

  /// A whole number in digits.
  package mutating func write(_ number: Int) {
    guard (0..<Self.smallNumbers).contains(number) else {
      return bytes.append(contentsOf: number.description.utf8)
    }
    // Divided by a constant, which takes a multiplication; the last digit comes first.
    var rest = UInt32(number)
    var digits: UInt64 = 0
    var count = 0
    repeat {
      digits = digits << 8 | UInt64(UInt8(ascii: "0")) + UInt64(rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }

  /// An exact number in digits.
  package mutating func write(_ number: Decimal) {
    if number.isNaN { hasImpossibleNumber = true }
    bytes.append(contentsOf: digits(of: number).utf8)
  }

  /// A number rounded to a tenth.
  package mutating func write(tenthsOf number: Double) {
    let tenths = (number * 10).rounded()
    guard tenths.isFinite else {
      hasImpossibleNumber = true
      return
    }
    guard abs(tenths) < Self.largestTenths else {
      let whole = (tenths / 10).description
      bytes.append(contentsOf: (whole.hasSuffix(".0") ? whole.dropLast(2) : whole[...]).utf8)
      return
    }
    if tenths.sign == .minus { bytes.append(UInt8(ascii: "-")) }
    let (whole, tenth) = Int(abs(tenths)).quotientAndRemainder(dividingBy: 10)
    write(whole)
    guard tenth > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    write(tenth)
  }

  // MARK: Objects and arrays

  /// The values with commas between them, in brackets.
  package mutating func array<Values: Sequence>(
    of values: Values, _ writeValue: (inout JSONText, Values.Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for value in values {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      writeValue(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Begins a field; its value comes next.
  ///
  /// - Parameter key: of ASCII letters.
  package mutating func key(_ key: StaticString) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    literal(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// `null`.
  package mutating func null() { literal("null") }

  private mutating func literal(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: length))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0..<0x20:
      literal("u00")
      bytes.append(Self.hexDigits[Int(byte >> 4)])
      bytes.append(Self.hexDigits[Int(byte & 0xF)])
    default: bytes.append(byte)
    }
  }
}

/// A Decimal by its memory, which is compared and hashed in a tenth of the time of its value: of
/// numbers that are alike and lie differently in memory each is written for itself.
private struct DecimalBytes: Hashable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt32

  init(_ number: Decimal) {
    (first, second, third) = withUnsafeBytes(of: number) { bytes in
      (
        bytes.loadUnaligned(as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
      )
    }
  }
}
