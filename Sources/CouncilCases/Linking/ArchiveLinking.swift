internal import CouncilModel
package import CouncilStore

/// Links an archive's papers: reads what linking looks at, and puts what was found in the place of
/// what was there.
package enum ArchiveLinking {
  /// What linking found, in numbers.
  package struct Summary: Sendable, Equatable, Codable {
    package var papers: Int
    package var cases: Int
    /// Links of papers of one case.
    package var links: Int
    /// What a person is asked about.
    package var proposals: Int
    /// Cited papers that the archive does not have.
    package var missing: Int
    package var comparisons: Int
  }

  /// - Throws: where the store cannot be read or written; nothing is changed then.
  package static func run(_ store: some CaseStore) throws(StoreError) -> Summary {
    let papers = try store.casePapers()
    let outcome = CaseLinking.link(
      papers, verdicts: try store.caseVerdicts(), rules: try store.deadlineRules())
    try store.replaceCases(outcome.cases, links: outcome.links)
    let same = outcome.links.filter { $0.kind == .sameCase }
    return Summary(
      papers: papers.count, cases: outcome.cases.count,
      links: same.count { $0.standing == .made || $0.standing == .confirmed },
      proposals: same.count { $0.standing == .proposed },
      missing: outcome.links.count { $0.other == nil }, comparisons: outcome.comparisons)
  }
}
