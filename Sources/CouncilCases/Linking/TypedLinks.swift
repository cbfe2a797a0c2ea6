import CouncilModel
import CouncilStore

/// What cases have to do with each other: who cites, completes, asks on, asks again; and what is
/// cited and not in the archive.
struct TypedLinks {
  private let digests: [PaperDigest]
  /// The number of a paper's group.
  private let home: [Int]
  /// Groups that hold an inquiry.
  private let homesWithInquiry: Set<Int>
  private(set) var links: [CaseLink] = []

  init(_ digests: [PaperDigest], groups: [[Int]], askedInBoth: [CandidatePairs.Pair]) {
    self.digests = digests
    var home = Array(repeating: 0, count: digests.count)
    for (number, group) in groups.enumerated() {
      for paper in group { home[paper] = number }
    }
    self.home = home
    homesWithInquiry = Set(digests.indices.filter { digests[$0].isInquiry }.map { home[$0] })
    addCitations()
    addRepetitions(askedInBoth)
  }

  /// A paper is found by its whole reference, or by its numbers where the citation has no letters.
  private mutating func addCitations() {
    var papers: [String: [Int]] = [:]
    for (index, digest) in digests.enumerated() {
      guard let reference = digest.reference else { continue }
      for key in Set([reference.key, reference.bare].compactMap(\.self)) {
        papers[key, default: []].append(index)
      }
    }
    for index in digests.indices {
      let digest = digests[index]
      var seen: Set<String> = []
      for (form, printed) in zip(digest.cited, citedWords(digest)) {
        guard seen.insert(form.key).inserted, form.key != digest.reference?.key,
          form.key != digest.reference?.bare
        else { continue }
        let found = (papers[form.key] ?? []).filter { isOfOneCouncil(digest, digests[$0]) }
        if found.contains(where: { home[$0] == home[index] }) { continue }
        if let target = found.min(by: { digests[$0].paper.identity < digests[$1].paper.identity }) {
          add(index, target, printed, kind(index, target))
        } else {
          links.append(
            CaseLink(
              paper: digest.paper.identity, other: nil, reference: printed, kind: .cites,
              standing: .made, reasons: [named(.citedReference)]))
        }
      }
      if let base = digest.reference?.base {
        let found = (papers[base] ?? []).filter { isOfOneCouncil(digest, digests[$0]) }
        if let target = found.min(by: { digests[$0].paper.identity < digests[$1].paper.identity }),
          home[target] != home[index]
        {
          add(index, target, digest.paper.reference, .supplement)
        }
      }
    }
  }

  private func citedWords(_ digest: PaperDigest) -> [String] {
    digest.paper.cited.filter { ReferenceForm($0) != nil }
  }

  /// Papers of an unknown council cite only papers of unknown ones.
  private func isOfOneCouncil(_ one: PaperDigest, _ other: PaperDigest) -> Bool {
    one.municipality == other.municipality
  }

  /// An inquiry that cites an earlier paper of the same askers goes on from there.
  private func kind(_ index: Int, _ target: Int) -> CaseLink.Kind {
    let (one, other) = (digests[index], digests[target])
    let isLater = (one.day ?? .max) >= (other.day ?? .min)
    return one.isInquiry && isLater && !one.askers.isDisjoint(with: other.askers)
      ? .followUp : .cites
  }

  /// Each inquiry repeats the last one before it that asks the same.
  private mutating func addRepetitions(_ pairs: [CandidatePairs.Pair]) {
    var earlier: [Int: Int] = [:]
    for pair in pairs {
      let (one, other) = (digests[pair.first], digests[pair.second])
      guard one.municipality != nil, isOfOneCouncil(one, other), let left = one.day,
        let right = other.day, left != right, isAsking(pair.first), isAsking(pair.second)
      else { continue }
      let (later, before) = left > right ? (pair.first, pair.second) : (pair.second, pair.first)
      if let known = earlier[later], rank(known) >= rank(before) { continue }
      earlier[later] = before
    }
    for (later, before) in earlier.sorted(by: { $0.key < $1.key }) {
      links.append(
        CaseLink(
          paper: digests[later].paper.identity, other: digests[before].paper.identity,
          kind: .repetition, standing: .made, reasons: [named(.sameQuestions)]))
    }
  }

  private func rank(_ index: Int) -> (Int, String) {
    (digests[index].day ?? 0, digests[index].paper.identity)
  }

  /// An inquiry, or where the case has none, what restates it.
  private func isAsking(_ index: Int) -> Bool {
    digests[index].isInquiry || !homesWithInquiry.contains(home[index])
  }

  private mutating func add(_ index: Int, _ target: Int, _ printed: String?, _ kind: CaseLink.Kind)
  {
    links.append(
      CaseLink(
        paper: digests[index].paper.identity, other: digests[target].paper.identity,
        reference: printed, kind: kind, standing: .made, reasons: [named(.citedReference)]))
  }

  private func named(_ reason: LinkReason) -> CaseLink.Reason {
    CaseLink.Reason(name: reason.rawValue, points: reason.points)
  }
}
