/// What fixed words stand for; asked mostly for words that are none of them, which cost next to
/// nothing.
package struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// Those that stand for anything.
  package let words: WordSet
  private let values: [String: Value]

  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements) { first, _ in first })
  }

  package init(_ values: [String: Value]) {
    words = WordSet(values.keys)
    self.values = values
  }

  package subscript(word: String) -> Value? { words.contains(word) ? values[word] : nil }
}
