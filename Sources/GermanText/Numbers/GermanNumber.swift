import FoundationEssentials

/// A number in digits in the German format: "1.154.000", "5.308,67", "0,75", also "0.75", and in the
/// Swiss one: "1'250’000".
struct GermanNumber {
  /// More digits than amounts have; a longer run is an identifier.
  private static let maximumDigits = 15
  private static let apostrophe: UInt8 = 0x27
  /// "’", U+2019, in UTF-8.
  private static let raisedComma: [UInt8] = [0xE2, 0x80, 0x99]

  /// Nil for dates and section numbers ("31.12.2015", "1.2.3") and for identifiers.
  var value: Decimal?
  /// Digits after the decimal comma.
  var decimals = 0
  /// Offset after the number; the start where no digit stands there.
  var end: Int

  /// Reads the number at an offset.
  init(_ bytes: [UInt8], at start: Int) {
    var digits: [UInt8] = []
    var index = Self.copyDigits(bytes, from: start, to: &digits)
    let isGroupable = digits.count <= 3
    var groups = 0
    while isGroupable, let mark = Self.groupMark(bytes, index),
      Self.digitRun(bytes, index + mark) == 3
    {
      index = Self.copyDigits(bytes, from: index + mark, to: &digits)
      groups += 1
    }
    if Self.isComma(bytes, index), Self.digitRun(bytes, index + 1) > 0 {
      let whole = digits.count
      index = Self.copyDigits(bytes, from: index + 1, to: &digits)
      decimals = digits.count - whole
    } else if groups == 0, Self.isDot(bytes, index), Self.digitRun(bytes, index + 1) > 0 {
      let after = index + 1 + Self.digitRun(bytes, index + 1)
      if Self.digitRun(bytes, index + 1) <= 2, !Self.isDot(bytes, after) {
        let whole = digits.count
        index = Self.copyDigits(bytes, from: index + 1, to: &digits)
        decimals = digits.count - whole
      } else {
        end = Self.endOfDotted(bytes, index)
        return
      }
    }
    end = index
    guard !digits.isEmpty, digits.count <= Self.maximumDigits else { return }
    var significand = 0
    for digit in digits { significand = significand * 10 + Int(digit - 0x30) }
    value = Decimal(sign: .plus, exponent: -decimals, significand: Decimal(significand))
  }

  /// The end of digits and dots that are no number; a last dot is punctuation and stays outside.
  private static func endOfDotted(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while isDot(bytes, index), digitRun(bytes, index + 1) > 0 {
      index += 1 + digitRun(bytes, index + 1)
    }
    return index
  }

  private static func copyDigits(
    _ bytes: [UInt8], from start: Int, to digits: inout [UInt8]
  ) -> Int {
    let end = start + digitRun(bytes, start)
    digits.append(contentsOf: bytes[start..<end])
    return end
  }

  private static func digitRun(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    return max(index - start, 0)
  }

  /// How many bytes the dot or apostrophe has that parts thousands; nil where none stands.
  private static func groupMark(_ bytes: [UInt8], _ index: Int) -> Int? {
    if isDot(bytes, index) || index < bytes.count && bytes[index] == apostrophe { return 1 }
    let end = index + raisedComma.count
    return end <= bytes.count && bytes[index..<end].elementsEqual(raisedComma)
      ? raisedComma.count : nil
  }

  private static func isDot(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && bytes[index] == 0x2E
  }

  private static func isComma(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && bytes[index] == 0x2C
  }
}
