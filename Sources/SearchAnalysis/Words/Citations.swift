import TextMatching

/// Numbers with a word or a sign before them that name something together: "DS 0496/20",
/// "§ 9 Abs. 2".
enum Citations {
  /// In letters: the longest mark before a paper's number ("ANF").
  private static let longestMark = 4

  /// What such a number is found by besides: `ds0496/20`, `§9`, `§9abs2`; nil for other numbers.
  static func terms(
    of number: WordScanner.Word, _ previous: WordScanner.Word?,
    in bytes: UnsafeBufferPointer<UInt8>, _ analysis: WordAnalysis
  ) -> [String]? {
    guard let digits = analysis.terms.first else { return nil }
    if stands("§", before: number.start, in: bytes) {
      let provision = "§" + digits
      return [provision] + (paragraph(after: number.end, in: bytes).map { [provision + $0] } ?? [])
    }
    guard digits.utf8.contains(0x2F), let previous,
      number.start - previous.end == 1, previous.end - previous.start <= longestMark
    else { return nil }
    let mark = bytes[previous.start..<previous.end]
    guard mark.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
    return [String(decoding: mark, as: UTF8.self).lowercased() + digits]
  }

  private static func stands(
    _ sign: String, before offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var end = offset
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    let start = end - sign.byteCount
    return start >= 0 && bytes[start..<end].elementsEqual(sign.utf8)
  }

  /// "abs2" for " Abs. 2" or " Absatz 2".
  private static func paragraph(
    after offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    for mark in [" Abs. ", " Absatz ", " Abs "] {
      let start = offset + mark.byteCount
      guard start < bytes.count, bytes[offset..<start].elementsEqual(mark.utf8),
        bytes[start].isASCIIDigit
      else { continue }
      let digits = bytes[start...].prefix { $0.isASCIIDigit }
      return "abs" + String(decoding: digits, as: UTF8.self)
    }
    return nil
  }
}
