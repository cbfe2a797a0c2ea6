package import CouncilModel
package import CouncilStore

/// What became of a file that was offered.
package enum ImportOutcome: Sendable {
  package struct Letter: Sendable, Equatable {
    package var path: String
    package var status: Extraction.Status
    package var exchanges: Int
    package var facts: Int
    /// Whether the file had other bytes before: this is its paper's next version.
    package var isNewVersion: Bool
  }

  case imported(Letter)
  /// Its bytes were in the store already, or in another file of the same import.
  case duplicate(path: String)
  /// Quarantined or refused.
  case failed(path: String, reason: String)
  /// An earlier import has dealt with the file, which has not changed since.
  case unchanged(path: String, OfferedFile.State)
}
