/// What search makes of one word.
package struct WordAnalysis: Sendable, Hashable {
  /// The word's own stem first, then what it is found by besides: the stem without derivation, the
  /// parts of a compound and their spans. Empty for a word that says nothing.
  package var terms: [String]
  /// The parts that the word was taken apart into, as stems, in order; empty where it has none.
  package var parts: [String]
  /// Where a compound may be cut in two, as stems of both sides: "sozialarbeit" and "schul" beside
  /// "schulsozial" and "arbeit".
  package var seams: [Seam]
  /// The word's last part, which may complete a suspended one ("Kinder- und Jugendhilfe"): its
  /// folded letters.
  var tail: [UInt8]

  /// Where a compound may be cut in two.
  package struct Seam: Sendable, Hashable {
    /// What stands before the cut.
    package var head: String
    /// What stands after it.
    package var tail: String

    /// Takes both sides of a cut.
    package init(head: String, tail: String) {
      self.head = head
      self.tail = tail
    }
  }

  init(terms: [String], parts: [String] = [], seams: [Seam] = [], tail: [UInt8] = []) {
    self.terms = terms
    self.parts = parts
    self.seams = seams
    self.tail = tail
  }
}
