package import CouncilModel

/// Every kind of fact that is searched for; adding one is a folder, a line here, the value's file with
/// its case (`FactContent`), and a test.
package enum Extractors {
  package static let all: [any FactExtractor] = [
    StaffingExtractor(),
    FrequencyExtractor(),
    SponsorExtractor(),
    ProgrammeExtractor(),
    AreaExtractor(),
    LegalBasisExtractor(),
    CitedPaperExtractor(),
    AmountExtractor(),
    PeriodExtractor(),
  ]

  /// What all extractors find in a letter's passages, ordered by passage and range.
  package static func findings(in passages: [Passage]) -> [Finding] {
    let tokenized = passages.map(TokenizedPassage.init)
    return all.flatMap { $0.findings(in: tokenized) }
      .sorted {
        ($0.passage, $0.range.start, $0.range.end) < ($1.passage, $1.range.start, $1.range.end)
      }
  }
}
