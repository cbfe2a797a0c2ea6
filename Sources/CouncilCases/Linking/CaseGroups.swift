/// Papers that belong together, put together one certain link after the other.
///
/// The links come in an order that does not depend on when papers arrived, so the groups do not,
/// either.
struct CaseGroups {
  private let digests: [PaperDigest]
  private let apart: Set<CandidatePairs.Pair>
  /// The group's first paper, or a paper on the way to it.
  private var parents: [Int]
  private var members: [[Int]]

  /// - Parameter apart: pairs that a person keeps apart.
  init(_ digests: [PaperDigest], keptApart apart: Set<CandidatePairs.Pair>) {
    self.digests = digests
    self.apart = apart
    parents = Array(digests.indices)
    members = digests.indices.map { [$0] }
  }

  /// The paper that stands for a paper's group.
  mutating func root(of paper: Int) -> Int {
    var root = paper
    while parents[root] != root { root = parents[root] }
    var next = paper
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// The papers of each group, in record order; the groups by their first papers.
  mutating func all() -> [[Int]] {
    digests.indices.filter { root(of: $0) == $0 }.map { members[$0].sorted() }
      .sorted { $0[0] < $1[0] }
  }

  /// Puts two papers' groups together, unless that would make one case of two.
  ///
  /// - Parameters:
  ///   - isDecided: whether a person says that they belong together.
  ///   - mayDiffer: whether so much agrees that their references need not.
  /// - Returns: whether they are together now.
  mutating func join(
    _ pair: CandidatePairs.Pair, isDecided: Bool = false, mayDiffer: Bool = false
  ) -> Bool {
    let (left, right) = (root(of: pair.first), root(of: pair.second))
    if left == right { return true }
    guard isDecided || fit(members[left], members[right], mayDiffer) else { return false }
    let (root, other) = left < right ? (left, right) : (right, left)
    parents[other] = root
    members[root] += members[other]
    members[other] = []
    return true
  }

  /// Two municipalities, two references and two inquiries are two cases: without this, an answer
  /// that resembles two inquiries of a series would make one of them.
  private func fit(_ one: [Int], _ other: [Int], _ mayDiffer: Bool) -> Bool {
    let all = (one + other).map { digests[$0] }
    if Set(all.compactMap(\.municipality)).count > 1 { return false }
    if !mayDiffer, contradict(all.compactMap(\.reference)), !isCited(one, other) { return false }
    if !inquiriesFit(one, other) { return false }
    return !one.contains { left in
      other.contains { apart.contains(CandidatePairs.Pair(left, $0)) }
    }
  }

  /// Whether two of the references are of two papers; a running number without its year is not.
  private func contradict(_ references: [ReferenceForm]) -> Bool {
    references.contains { left in
      references.contains { right in
        left.key != right.key && !left.isNumber(of: right) && !right.isNumber(of: left)
      }
    }
  }

  /// Two inquiries are of one case only where they are the same one, in two files.
  private func inquiriesFit(_ one: [Int], _ other: [Int]) -> Bool {
    one.filter { digests[$0].isInquiry }.allSatisfy { left in
      other.filter { digests[$0].isInquiry }.allSatisfy { right in
        let evidence = PairEvidence(digests[left], digests[right])
        return evidence.isPossible && evidence.score >= LinkReason.certain
          && evidence.reasons.contains(.sameReference)
      }
    }
  }

  private func isCited(_ one: [Int], _ other: [Int]) -> Bool {
    one.contains { left in
      other.contains { digests[left].cites(digests[$0]) || digests[$0].cites(digests[left]) }
    }
  }
}
