package import CouncilModel

/// What became of a file that was offered.
package enum ImportOutcome: Sendable {
  case imported(Extraction)
  /// Its bytes were in the store already, or in another file of the same import.
  case duplicate(path: String)
  case failed(LetterFailure)
}
