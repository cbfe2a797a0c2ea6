import CouncilModel
import CouncilStore

/// Decides which pairs of papers are of one case: certain ones are put together, doubtful ones are
/// proposed.
struct SameCaseLinks {
  private struct Candidate {
    let pair: CandidatePairs.Pair
    let evidence: PairEvidence
    let score: Int
  }

  private let digests: [PaperDigest]
  private(set) var groups: [[Int]] = []
  private(set) var links: [CaseLink] = []
  /// Pairs whose questions are the same, of two cases: what may have been asked again.
  private(set) var askedInBoth: [CandidatePairs.Pair] = []

  init(
    _ digests: [PaperDigest], _ pairs: some Collection<CandidatePairs.Pair>,
    verdicts: [CandidatePairs.Pair: Bool]
  ) {
    self.digests = digests
    var groups = CaseGroups(digests, keptApart: Set(verdicts.filter { !$0.value }.keys))
    for (pair, isOne) in verdicts.sorted(by: { inStableOrder($0.key, $1.key) }) {
      decide(pair, isOne, &groups)
    }
    let candidates = candidates(pairs, verdicts)
    let doubtful = join(candidates, &groups)
    for candidate in doubtful where !isTogether(candidate.pair, &groups) {
      links.append(link(candidate, .proposed))
    }
    let asked = Set(doubtful.map(\.pair))
    askedInBoth = askedInBoth.filter { !asked.contains($0) && !isTogether($0, &groups) }
      .sorted(by: inStableOrder)
    self.groups = groups.all()
  }

  private mutating func decide(
    _ pair: CandidatePairs.Pair, _ isOne: Bool, _ groups: inout CaseGroups
  ) {
    if isOne { _ = groups.join(pair, isDecided: true) }
    let candidate = Candidate(
      pair: pair, evidence: PairEvidence(digests[pair.first], digests[pair.second]), score: 0)
    links.append(link(candidate, isOne ? .confirmed : .rejected))
  }

  /// The best first; pairs that score alike in an order of their own. Takes down who asks the same.
  private mutating func candidates(
    _ pairs: some Collection<CandidatePairs.Pair>, _ verdicts: [CandidatePairs.Pair: Bool]
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for pair in pairs {
      let (one, other) = (digests[pair.first], digests[pair.second])
      let evidence = PairEvidence(one, other)
      guard evidence.isPossible else { continue }
      if evidence.reasons.contains(.sameQuestions) { askedInBoth.append(pair) }
      let score = evidence.score
      guard score >= LinkReason.doubtful, verdicts[pair] == nil, !isSupplement(one, other) else {
        continue
      }
      candidates.append(Candidate(pair: pair, evidence: evidence, score: score))
    }
    return candidates.sorted { left, right in
      left.score != right.score ? left.score > right.score : inStableOrder(left.pair, right.pair)
    }
  }

  /// "2015/0077/1" is a paper of its own, and no answer to 2015/0077.
  private func isSupplement(_ one: PaperDigest, _ other: PaperDigest) -> Bool {
    guard let left = one.reference, let right = other.reference else { return false }
    return left.base == right.key || right.base == left.key
  }

  private func inStableOrder(_ left: CandidatePairs.Pair, _ right: CandidatePairs.Pair) -> Bool {
    names(left) < names(right)
  }

  private func names(_ pair: CandidatePairs.Pair) -> (String, String) {
    let (one, other) = (digests[pair.first].paper.identity, digests[pair.second].paper.identity)
    return one < other ? (one, other) : (other, one)
  }

  /// - Returns: what is doubtful.
  private mutating func join(
    _ candidates: [Candidate], _ groups: inout CaseGroups
  ) -> [Candidate] {
    var scores: [Int: [(other: Int, score: Int)]] = [:]
    for candidate in candidates {
      scores[candidate.pair.first, default: []].append((candidate.pair.second, candidate.score))
      scores[candidate.pair.second, default: []].append((candidate.pair.first, candidate.score))
    }
    var doubtful: [Candidate] = []
    for candidate in candidates {
      guard candidate.score >= LinkReason.certain else {
        doubtful.append(candidate)
        continue
      }
      if isTied(candidate, scores, &groups) {
        doubtful.append(candidate)
      } else if groups.join(
        candidate.pair, mayDiffer: candidate.evidence.isCertainDespiteReference)
      {
        links.append(link(candidate, .made))
      }
    }
    return doubtful
  }

  /// Whether one of the papers fits another inquiry nearly as well as this one.
  private func isTied(
    _ candidate: Candidate, _ scores: [Int: [(other: Int, score: Int)]],
    _ groups: inout CaseGroups
  ) -> Bool {
    for (paper, partner) in [
      (candidate.pair.first, candidate.pair.second), (candidate.pair.second, candidate.pair.first),
    ] where digests[partner].isInquiry && !digests[paper].isInquiry {
      let home = groups.root(of: partner)
      for rival in scores[paper] ?? []
      where rival.other != partner && rival.score > candidate.score - LinkReason.margin {
        if digests[rival.other].isInquiry, groups.root(of: rival.other) != home { return true }
      }
    }
    return false
  }

  private func isTogether(_ pair: CandidatePairs.Pair, _ groups: inout CaseGroups) -> Bool {
    groups.root(of: pair.first) == groups.root(of: pair.second)
  }

  /// From the paper that answers to the one that asks; else from the later to the earlier.
  private func link(_ candidate: Candidate, _ standing: CaseLink.Standing) -> CaseLink {
    let (one, other) = (digests[candidate.pair.first], digests[candidate.pair.second])
    let isTurned =
      one.isInquiry == other.isInquiry
      ? (one.day ?? 0, one.paper.identity) < (other.day ?? 0, other.paper.identity) : one.isInquiry
    let (paper, target) = isTurned ? (other, one) : (one, other)
    return CaseLink(
      paper: paper.paper.identity, other: target.paper.identity, kind: .sameCase,
      standing: standing, reasons: candidate.evidence.named)
  }
}
