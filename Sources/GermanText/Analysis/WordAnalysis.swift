/// What search makes of one word.
package struct WordAnalysis: Sendable, Hashable {
  /// The word's own stem first, then what it is found by besides: the stem without derivation, the
  /// parts of a compound and their spans. Empty for a word that says nothing.
  package var terms: [String]
  /// The parts that the word was taken apart into, as stems, in order; empty where it has none.
  package var parts: [String]
  /// Whether the word's last part may complete a suspended one ("Kinder- und Jugendhilfe"): its
  /// folded letters.
  var tail: [UInt8]

  package init(terms: [String], parts: [String] = []) {
    self.init(terms: terms, parts: parts, tail: [])
  }

  init(terms: [String], parts: [String], tail: [UInt8]) {
    self.terms = terms
    self.parts = parts
    self.tail = tail
  }
}
