internal import CouncilModel
package import CouncilStore
internal import Testing

/// One thing that every store of cases must keep; run as `StoreClause` is, each on an empty store.
package struct CaseClause: Sendable {
  /// What is kept, as a sentence.
  package let sentence: String
  /// Records an issue where it is not.
  package let check: @Sendable (_ store: any ImportStore & RegistryStore & CaseStore) throws -> Void

  init(
    _ sentence: String,
    _ check: @escaping @Sendable (any ImportStore & RegistryStore & CaseStore) throws -> Void
  ) {
    self.sentence = sentence
    self.check = check
  }

  private static let names = (1...4).map(SampleLetter.hash)

  private static func filled(_ store: any ImportStore) throws {
    for seed in 1...4 { _ = try store.add(SampleLetter.letter(seed)) }
  }

  private static func made(_ seeds: [Int], state: CouncilCase.State = .answered) -> CouncilCase {
    CouncilCase(
      id: CouncilCase.id(ofFirst: SampleLetter.hash(seeds[0])), state: state,
      members: seeds.map {
        CouncilCase.Member(
          identity: SampleLetter.hash($0), sha256: SampleLetter.hash($0), role: .answer)
      },
      reference: "DS 0012/24", subject: "Quartiersmanagement; \"Nord\"",
      municipality: "Musterstadt", askers: ["Fraktion Beispiel", "Frau Muster"],
      asked: "2024-03-05", answered: nil, due: "2024-03-19", parts: 2, partsAnswered: 1)
  }

  private static let link = CaseLink(
    paper: names[1], other: names[0], kind: .sameCase, standing: .proposed,
    reasons: [
      CaseLink.Reason(name: "sameReference", points: 50),
      CaseLink.Reason(name: "otherSession", points: -40),
    ])

  package static let all: [CaseClause] = reading + writing + deciding + rules

  private static let reading: [CaseClause] = [
    CaseClause("Papers come in the order in which they were taken, page by page") { store in
      try filled(store)
      var papers: [CasePaper] = []
      try ListPage.forEach({ cursor, _ in try store.casePapers(after: cursor, limit: 3) }) {
        papers.append($0)
      }
      #expect(papers.map(\.identity) == names && papers.map(\.sha256) == names)
      #expect(papers.map(\.order) == papers.map(\.order).sorted())
      let paper = try #require(papers.first)
      #expect(paper.paperType == .answer && paper.municipality == "Musterstadt")
      #expect(paper.reference == "DS 0012/24" && paper.meetingDate == "2024-04-10")
      #expect(paper.originators == ["Fraktion Beispiel", "Frau Muster"])
      #expect(paper.cited == ["21/7486"] && !paper.isInterim)
      #expect(paper.parts.map(\.number) == ["1", "2"])
      #expect(paper.parts.map(\.id) == ["1", "2"].map { SampleLetter.exchangeID(1, $0) })
      #expect(paper.parts.allSatisfy { $0.disposition == .answered })
    },
    CaseClause("A paper keeps its identity when its file is replaced") { store in
      var file = OfferedFile(
        key: Array("a".utf8), name: "a", state: .imported, changed: "2024-01-01T00:00:00Z")
      _ = try store.write([.letter(SampleLetter.prepared(1), file)], run: nil)
      file.letter = names[0]
      _ = try store.write([.letter(SampleLetter.prepared(2, identity: 1), file)], run: nil)
      let papers = try store.casePapers()
      #expect(papers.map(\.identity) == [names[0]] && papers.map(\.sha256) == [names[1]])
      var one = made([1])
      one.members[0].sha256 = names[1]
      try store.replaceCases([one], links: [])
      for hash in [names[0], names[1], String(names[0].prefix(12))] {
        #expect(try store.case(holding: hash) == one)
      }
    },
  ]

  private static let writing: [CaseClause] = [
    CaseClause("Cases and links come back as they were written") { store in
      try filled(store)
      let cases = [made([1, 3]), made([2], state: .open), made([4], state: .undetermined)]
      let missing = CaseLink(
        paper: names[2], other: nil, reference: "21/7486", kind: .cites, standing: .made,
        reasons: [])
      try store.replaceCases(cases, links: [link, missing])
      #expect(try store.cases() == cases.sorted { $0.id < $1.id })
      #expect(try store.cases(after: nil, limit: 2).rows.count == 2)
      #expect(try store.case(holding: names[2]) == cases[0])
      #expect(try store.case(holding: "ffffffffffff") == nil)
      #expect(try store.caseLinks(ofPapers: [names[0]]) == [link])
      #expect(try store.caseLinks(ofPapers: [names[1], names[2]]) == [link, missing])
      #expect(try store.proposedCaseLinks() == [link])
    },
    CaseClause("What is written takes the place of all that was there") { store in
      try filled(store)
      try store.replaceCases([made([1, 2])], links: [link])
      try store.replaceCases([made([3])], links: [])
      #expect(try store.cases() == [made([3])])
      #expect(try store.case(holding: names[0]) == nil)
      #expect(try store.caseLinks(ofPapers: Set(names)) == [])
    },
    CaseClause("A case with a paper that is not there changes nothing") { store in
      try filled(store)
      try store.replaceCases([made([1])], links: [link])
      #expect(throws: StoreError.self) { try store.replaceCases([made([9])], links: []) }
      #expect(try store.cases() == [made([1])])
      #expect(try store.caseLinks(ofPapers: [names[0]]) == [link])
    },
  ]

  private static let deciding: [CaseClause] = [
    CaseClause("What people decide about two papers is kept and logged, and can be undone") {
      store in
      try filled(store)
      let pair = EntityPair(names[0], names[1])
      let join = Decision.joinPapers(paper: names[1], with: names[0])
      let separate = Decision.separatePapers(paper: names[0], from: names[1])
      #expect(try store.decide(join, by: "A", at: "t").number == 1)
      #expect(try store.caseVerdicts() == [pair: true])
      try store.decide(separate, by: "B", at: "t")
      #expect(try store.caseVerdicts() == [pair: false])
      #expect(try store.decisions().map(\.decision) == [join, separate])
      try store.decide(.undo(number: 2), by: "B", at: "t")
      #expect(try store.caseVerdicts() == [pair: true])
      try store.decide(.undo(number: 1), by: "B", at: "t")
      #expect(try store.caseVerdicts() == [:])
    },
    CaseClause("A decision about a paper that is not there, or about one alone, is refused") {
      store in
      try filled(store)
      for other in [names[0], SampleLetter.hash(9)] {
        #expect(throws: StoreError.self) {
          try store.decide(.joinPapers(paper: names[0], with: other), by: "A", at: "t")
        }
      }
      #expect(try store.caseVerdicts() == [:])
      #expect(try store.decisions() == [])
    },
  ]

  private static let rules: [CaseClause] = [
    CaseClause("A rule is added once and taken away") { store in
      let rules = [
        DeadlineRule(municipality: "Musterstadt", days: 14),
        DeadlineRule(
          municipality: "Musterstadt", days: 21, from: "2024-01-01", until: "2024-12-31",
          basis: "§ 9 GeschO"),
      ]
      for rule in rules + rules { try store.add(rule) }
      #expect(try store.deadlineRules() == rules)
      #expect(try store.remove(rules[0]))
      #expect(try !store.remove(rules[0]))
      #expect(try store.deadlineRules() == [rules[1]])
    }
  ]
}

extension CaseClause: CustomTestStringConvertible {
  package var testDescription: String { sentence }
}
