internal import CouncilModel
internal import CouncilStore

/// What an import did, in numbers.
package struct ImportSummary: Sendable, Equatable, Codable {
  /// Letters taken, whole or in part.
  package private(set) var imported = 0
  /// Of these, letters in which something may be missing.
  package private(set) var partial = 0
  /// Of these, letters whose file had other bytes before.
  package private(set) var newVersions = 0
  /// Files whose bytes were in the store already.
  package private(set) var duplicate = 0
  package private(set) var failed = 0
  /// Of all these, files that have not changed since an earlier import dealt with them.
  package private(set) var unchanged = 0
  package private(set) var exchanges = 0
  package private(set) var facts = 0

  package init() {}

  package var files: Int { imported + duplicate + failed }

  package mutating func add(_ outcome: ImportOutcome) {
    switch outcome {
    case .imported(let letter):
      imported += 1
      if letter.status == .partial { partial += 1 }
      if letter.isNewVersion { newVersions += 1 }
      exchanges += letter.exchanges
      facts += letter.facts
    case .duplicate: duplicate += 1
    case .failed: failed += 1
    case .unchanged(_, let state):
      unchanged += 1
      switch state {
      case .imported, .duplicate: duplicate += 1
      case .inProgress, .quarantined, .refused: failed += 1
      }
    }
  }
}
