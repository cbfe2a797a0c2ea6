import GermanText
import TextMatching

/// A cursor over the words of a label.
struct LabelWords {
  private static let ends: CharacterTable = " \t:/"

  private(set) var rest: Substring

  init(_ text: Substring) {
    rest = text
  }

  /// Skips one word of a set; whether it did. A colon or slash behind the word stays.
  mutating func skip(_ words: WordSet) -> Bool {
    let word = rest[..<(rest.utf8.firstIndex(where: Self.ends.contains) ?? rest.endIndex)]
    guard words.contains(word) else { return false }
    rest = rest[word.endIndex...].droppingLeadingWhiteSpace
    return true
  }

  mutating func skipAll(_ words: WordSet) {
    while skip(words) {}
  }

  mutating func skipColon() -> Bool {
    guard rest.utf8.first == UInt8(ascii: ":") else { return false }
    rest = Substring(rest.utf8.dropFirst()).droppingLeadingWhiteSpace
    return true
  }
}
