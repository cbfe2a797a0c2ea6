/// The code page of German Windows: Latin-1 with quotes, dashes and the euro sign at 0x80–0x9F.
///
/// Its five unused bytes stay the control characters of the same number, so that nothing is lost.
enum Windows1252 {
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The UTF-16 unit that a byte stands for.
  static func unit(_ byte: UInt8) -> UInt16 {
    (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt16(byte)
  }

  /// What `&#150;` means in the pages of the nineties: a dash, not the control character U+0096.
  static func repaired(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(unit(UInt8(scalar.value))) ?? scalar
  }

  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    UTF8Writer.string(bytes, unit: unit)
  }
}
