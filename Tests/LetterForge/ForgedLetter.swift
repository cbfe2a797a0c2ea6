/// A letter that was composed, with what is right known from how it was made.
package struct ForgedLetter {
  /// A question with its answer as a reader finds them.
  package struct Exchange {
    /// As it must be read, without dot or bracket; nil where none is printed.
    package var number: String?
    package var question: String
    package var answer: String
  }

  package var text: String
  package var exchanges: [Exchange]
  /// The branches of the grammar that were taken: "order: list, then labelled answers".
  package var branches: [String]
  /// Sentences that must stand in an exchange or in a passage, wherever it is.
  package var sentences: [String]
  /// What the head states; nil where the forge does not compose it.
  package var head: ForgedHead?
}
