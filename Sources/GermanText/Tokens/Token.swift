package import CouncilModel
package import FoundationEssentials
public import TextMatching

/// A word, a number or a mark of a text, with its place in it.
@usableFromInline package struct Token: Sendable, Hashable {
  @usableFromInline package enum Kind: Sendable {
    case word
    case number
    case symbol
  }

  /// What stands between a token and the one before it.
  package enum Gap: Int, Sendable, Comparable {
    case none
    case space
    case cell
    case line

    /// In the order of how far apart the tokens stand.
    package static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the token is made of.
  @usableFromInline package let kind: Kind
  /// UTF-8 offsets into the text.
  package var range: TextRange
  /// As printed, without soft hyphens; parted words ("Minu- ten") are joined.
  @usableFromInline package let text: String
  /// The text in lower case.
  @usableFromInline package let folded: String
  /// Of the text in lower case.
  @usableFromInline package let signature: WordSignature
  /// The first two bytes of the text in lower case.
  @usableFromInline let beginning: BytePair
  /// The last two of them, the last one first.
  @usableFromInline let ending: BytePair
  /// Whether a word begins with a capital letter.
  package let isCapitalized: Bool
  /// The value of a number in the German format or of a number word ("zwei"); nil for dates
  /// ("31.12.2015") and for other words.
  package var value: Decimal?
  /// Digits after the decimal comma.
  package var decimals: Int
  /// What stands before it; `none` for the first one.
  package var gap: Gap

  /// Takes a token's parts as they were read; what is asked for often is worked out here, once.
  package init(
    kind: Kind, range: TextRange, text: String, folded: String, value: Decimal? = nil,
    decimals: Int = 0, gap: Gap
  ) {
    self.kind = kind
    self.range = range
    self.text = text
    self.folded = folded
    (signature, beginning, ending) = folded.withBytes { bytes in
      let count = bytes.count
      return (
        WordSignature(bytes),
        BytePair(bytes.first ?? 0, count > 1 ? bytes[1] : 0),
        BytePair(bytes.last ?? 0, count > 1 ? bytes[count - 2] : 0)
      )
    }
    isCapitalized = kind == .word && Self.differInFirstLetter(text, folded)
    self.value = value
    self.decimals = decimals
    self.gap = gap
  }

  /// Capital and small letters such as "Ä" and "ä" may have their first byte in common.
  private static func differInFirstLetter(_ text: String, _ folded: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if first < 0x80 { return first != folded.utf8.first }
    return text.unicodeScalars.first != folded.unicodeScalars.first
  }
}

/// Looking at tokens by position; positions outside are empty, never an error.
extension Array where Element == Token {
  /// The token at a position; nil outside.
  package func token(_ index: Int) -> Token? { indices.contains(index) ? self[index] : nil }

  /// The word at a position, in lower case; empty where no word stands.
  @inlinable
  package func word(_ index: Int) -> String {
    guard indices.contains(index), self[index].kind == .word else { return "" }
    return self[index].folded
  }

  /// Whether any word stands at a position.
  @inlinable
  package func isAnyWord(_ index: Int) -> Bool {
    indices.contains(index) && self[index].kind == .word
  }

  /// Whether one of the words stands at a position, in lower case.
  @inlinable
  package func isWord(in words: WordSet, _ index: Int) -> Bool {
    indices.contains(index) && self[index].kind == .word && words.contains(self[index])
  }

  /// Whether the word at a position, in lower case, has one of the endings.
  @inlinable
  package func isWord(endingIn endings: SuffixSet, _ index: Int) -> Bool {
    isAnyWord(index) && endings.endings.mightContain(self[index].ending)
      && self[index].folded.hasSuffix(in: endings)
  }

  /// Whether the word at a position, in lower case, has one of the beginnings.
  @inlinable
  package func isWord(beginningIn beginnings: PrefixSet, _ index: Int) -> Bool {
    isAnyWord(index) && beginnings.stems.mightContain(self[index].beginning)
      && self[index].folded.hasPrefix(in: beginnings)
  }

  /// Whether a mark stands at a position.
  @inlinable
  package func isSymbol(_ symbol: String, _ index: Int) -> Bool {
    indices.contains(index) && self[index].kind == .symbol && self[index].text == symbol
  }

  /// Whether one of the marks stands at a position.
  @inlinable
  package func isSymbol(in symbols: WordSet, _ index: Int) -> Bool {
    indices.contains(index) && self[index].kind == .symbol && symbols.contains(self[index].text)
  }

  /// For a few symbols that are written where they are asked for.
  @inlinable
  package func isSymbol(in symbols: [String], _ index: Int) -> Bool {
    indices.contains(index) && self[index].kind == .symbol && symbols.contains(self[index].text)
  }

  /// Whether digits or a fraction stand at a position.
  @inlinable
  package func isNumber(_ index: Int) -> Bool {
    indices.contains(index) && self[index].kind == .number
  }

  /// The position after an abbreviation's dot, if one stands here.
  package func skippingDot(_ index: Int) -> Int { isSymbol(".", index) ? index + 1 : index }

  /// The range in the text that the tokens cover.
  package func textRange(_ range: Range<Int>) -> TextRange {
    TextRange(self[range.lowerBound].range.start, self[range.upperBound - 1].range.end)
  }
}
