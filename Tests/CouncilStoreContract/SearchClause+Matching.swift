internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import Testing

extension SearchClause {
  /// Which entries match, and how often each phrase stands in them.
  static let matching: [SearchClause] = [
    SearchClause("A new store has no entries, and nothing matches") { store throws in
      let statistics = try store.searchStatistics()
      #expect(statistics.entries == 0 && statistics.averageLength >= 1)
      #expect(
        try store.indexState() == SearchIndexState(missingPapers: 0, isOutdated: false))
      #expect(try count(term("awo"), in: store) == 0)
      #expect(try count(nil, in: store) == 0)
    },
    SearchClause("What was written matches at once, with its paper and its length") {
      store throws in
      try add(1...2, to: store)
      let matches = try store.matches(term("awo"), filters: [])
      #expect(matches.entries.count == 4)
      #expect(Set(matches.entries.map(\.id)).count == 4)
      #expect(Set(matches.entries.map(\.paper)).count == 2)
      #expect(matches.entries.allSatisfy { $0.length == 3 })
    },
    SearchClause("What is written in one go is found once, whatever else was refused or replaced") {
      store throws in
      // Its exchanges have the names of the first one's.
      let twin = try SampleLetter.prepared(2, path: "b", identity: 1)
      let results = try store.write(
        [
          .letter(SampleLetter.prepared(1, path: "a"), ImportClause.file("a")),
          .letter(twin, ImportClause.file("b")),
          .letter(SampleLetter.prepared(3, path: "c"), ImportClause.file("c")),
          .letter(
            SampleLetter.prepared(4, path: "a", identity: 1), ImportClause.file("a", letter: 1)),
        ], run: nil)
      #expect([results[0], results[2], results[3]] == [.added, .added, .replaced])
      let matches = try store.matches(term("awo"), filters: [])
      #expect(matches.entries.count == 4)
      #expect(Set(matches.entries.map(\.paper)).count == 2)
      #expect(try store.entries(matches.entries.map(\.id)).count == 4)
    },
    SearchClause("Phrases are counted by where they stand, in the condition's order") {
      store throws in
      try add(1...1, to: store)
      let condition = TermCondition.any(
        [term("nichts"), term("träger"), term("quartiersmanagement"), term("awo")])
      let matches = try store.matches(condition, filters: [])
      #expect(matches.entries.count == 2)
      for entry in matches.entries {
        let counts = matches.counts[entry.counts].sorted { $0.phrase < $1.phrase }
        #expect(
          counts == [
            .init(phrase: 1, subject: 0, question: 1, answer: 1),
            .init(phrase: 2, subject: 1, question: 0, answer: 0),
            .init(phrase: 3, subject: 0, question: 0, answer: 1),
          ])
      }
    },
    SearchClause("Conditions are joined, excluded, and narrowed to what was asked") {
      store throws in
      try add(1...1, to: store)
      let cases: [(TermCondition, Int)] = [
        (.all([term("träger"), term("awo")]), 2), (.all([term("träger"), term("nichts")]), 0),
        (.any([term("nichts"), term("awo")]), 2),
        (.except(term("träger"), term("awo")), 0), (.except(term("träger"), term("nichts")), 2),
        (term("träger", in: .asked), 2), (term("awo", in: .asked), 0),
        (term("quartiersmanagement", in: .asked), 2),
        (.phrase(TermPhrase(["träger", "awo"])), 2), (.phrase(TermPhrase(["awo", "träger"])), 0),
        (.phrase(TermPhrase(["quartiers"], isPrefix: true)), 2), (term("quartiers"), 0),
      ]
      for (condition, expected) in cases {
        #expect(try count(condition, in: store) == expected, "\(condition)")
      }
    },
    SearchClause("Signs that mean something to a query language are terms like others") {
      store throws in
      try add(1...1, to: store)
      for sign in ["\"", "*", "AND", "NEAR(", "subject:", "^awo", "0496/20", ""] {
        #expect(try count(.any([term(sign), term("awo")]), in: store) == 2, "\(sign)")
      }
    },
    SearchClause("Filters hold for words, and alone") { store throws in
      try add(1...1, to: store)
      let cases: [(SearchFilter, Int)] = [
        (.field(.faction, "beispiel"), 2), (.field(.faction, "andere"), 0),
        (.field(.council, "MUSTER"), 2), (.field(.sponsor, "awo"), 1),
        (.field(.office, "soziales"), 2), (.field(.number, "0012/24"), 2),
        (.date(from: "2024-03", to: "2024-03"), 2), (.date(from: "2024-04", to: nil), 0),
        (.disposition(.answered), 2), (.disposition(.refused), 0), (.paperType(.answer), 2),
        (.fact(.sponsor), 1), (.positions(from: 10, to: nil), 1),
        (.not(.field(.sponsor, "awo")), 1),
        (.any([.field(.sponsor, "awo"), .fact(.frequency)]), 2),
      ]
      for (filter, expected) in cases {
        #expect(try count(term("träger"), [filter], in: store) == expected, "\(filter)")
        #expect(try count(nil, [filter], in: store) == expected, "\(filter)")
      }
    },
    SearchClause("A paper's past version no longer matches") { store throws in
      try add(1...1, to: store)
      #expect(try ImportClause.take(2, from: "1", old: 1, identity: 1, into: store) == .replaced)
      #expect(try count(term("awo"), in: store) == 2)
      #expect(try store.searchStatistics().entries == 2)
    },
  ]
}
