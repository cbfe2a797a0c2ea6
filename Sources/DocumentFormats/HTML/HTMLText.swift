import CouncilModel

/// The characters of a page's text as they are meant.
enum HTMLText {
  /// Entities name what the file itself does not hold: "&#150;" is a dash of windows-1252, "&#xFB01;"
  /// a ligature, "&#776;" a diaeresis.
  static func scalars(_ text: String) -> [Unicode.Scalar] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return Array(text.unicodeScalars) }
    let repaired = text.unicodeScalars.map(Windows1252.repaired)
    return Array(CleanedText(repaired).text.unicodeScalars)
  }

  /// Says that entities named characters which nobody can read, where the file itself held none.
  static func diagnostics(of lines: [TextLine], beside cleaned: CleanedText) -> [Diagnostic] {
    guard cleaned.diagnostics.isEmpty else { return [] }
    let count = lines.reduce(0) { sum, line in
      sum + line.words.count { $0.text.unicodeScalars.contains("\u{FFFD}") }
    }
    return count == 0
      ? [] : [Diagnostic(.warning, "\(count) words with unreadable characters (U+FFFD)")]
  }
}
