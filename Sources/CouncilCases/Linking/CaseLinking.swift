package import CouncilModel
package import CouncilStore

/// Finds the cases of an archive: a pure function of its papers, and of what people decided.
///
/// Which papers are one case does not depend on the order in which they came; a case is named after
/// the first of them, so that a late paper never changes its name.
package enum CaseLinking {
  /// What was found.
  package struct Outcome: Sendable {
    /// In the order in which the archive took their first papers.
    package var cases: [CouncilCase]
    package var links: [CaseLink]
    /// Pairs of papers that were compared: the work that it cost.
    package var comparisons: Int
  }

  /// - Parameters:
  ///   - papers: all of the archive, in any order.
  ///   - verdicts: what people decided about pairs, by the hashes of the papers' first versions.
  ///   - rules: the councils' deadlines.
  package static func link(
    _ papers: [CasePaper], verdicts: [EntityPair: Bool] = [:], rules: [DeadlineRule] = []
  ) -> Outcome {
    let digests = papers.sorted { $0.order < $1.order }.map(PaperDigest.init)
    let candidates = CandidatePairs(digests)
    let decided = pairs(verdicts, in: digests)
    let same = SameCaseLinks(digests, candidates.pairs, verdicts: decided)
    let typed = TypedLinks(digests, groups: same.groups, askedInBoth: same.askedInBoth)
    let assembly = CaseAssembly(digests: digests, deadlines: Deadlines(rules))
    return Outcome(
      cases: same.groups.map(assembly.make), links: same.links + typed.links,
      comparisons: candidates.work)
  }

  private static func pairs(
    _ verdicts: [EntityPair: Bool], in digests: [PaperDigest]
  ) -> [CandidatePairs.Pair: Bool] {
    guard !verdicts.isEmpty else { return [:] }
    var places: [String: Int] = [:]
    for (index, digest) in digests.enumerated() { places[digest.paper.identity] = index }
    var pairs: [CandidatePairs.Pair: Bool] = [:]
    for (names, isOne) in verdicts {
      guard let first = places[names.first], let second = places[names.second] else { continue }
      pairs[CandidatePairs.Pair(first, second)] = isOne
    }
    return pairs
  }
}
