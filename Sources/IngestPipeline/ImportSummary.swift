internal import CouncilModel

/// What an import did, in numbers.
package struct ImportSummary: Sendable, Equatable, Codable {
  /// Letters taken, whole or in part.
  package private(set) var imported = 0
  /// Of these, letters in which something may be missing.
  package private(set) var partial = 0
  package private(set) var duplicate = 0
  package private(set) var failed = 0
  package private(set) var exchanges = 0
  package private(set) var facts = 0

  package init() {}

  package var files: Int { imported + duplicate + failed }

  package mutating func add(_ outcome: ImportOutcome) {
    switch outcome {
    case .imported(let extraction):
      imported += 1
      if extraction.status == .partial { partial += 1 }
      exchanges += extraction.exchanges.count
      facts += extraction.facts.count
    case .duplicate: duplicate += 1
    case .failed: failed += 1
    }
  }
}
