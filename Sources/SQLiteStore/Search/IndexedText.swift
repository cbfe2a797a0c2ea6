internal import CouncilStore

/// A text's terms in the form in which FTS5 is given them, and `IndexedTermTokenizer` takes them
/// apart again.
enum IndexedText {
  static let wordSeparator = UInt8(ascii: " ")
  /// Between a word's terms, which stand at one place: the unit separator.
  static let termSeparator: UInt8 = 0x1F

  static func of(_ text: TermText) -> String {
    text.joined(wordsBy: wordSeparator, termsBy: termSeparator)
  }
}
