/// What fixed words stand for; asked mostly for words that are none of them, which cost next to
/// nothing.
package struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// Those that stand for anything.
  package let words: WordSet
  private let values: [String: Value]

  /// Of words that stand twice the first value counts.
  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements) { first, _ in first })
  }

  /// Takes words with what they stand for.
  package init(_ values: [String: Value]) {
    words = WordSet(values.keys)
    self.values = values
  }

  /// What a word stands for; nil for all others.
  package subscript(word: String) -> Value? { words.contains(word) ? values[word] : nil }
}
