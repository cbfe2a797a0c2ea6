/// A cursor over the words of a label.
struct LabelWords {
  private(set) var rest: Substring

  init(_ text: Substring) {
    rest = text
  }

  /// Skips one word of a set; whether it did. A colon or slash behind the word stays.
  mutating func skip(_ words: Set<Substring>) -> Bool {
    let word = rest.prefix { !" \t:/".contains($0) }
    guard words.contains(word) else { return false }
    rest = rest.dropFirst(word.count).drop { $0 == " " || $0 == "\t" }
    return true
  }

  mutating func skipAll(_ words: Set<Substring>) {
    while skip(words) {}
  }

  mutating func skipColon() -> Bool {
    guard rest.first == ":" else { return false }
    rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
    return true
  }
}
