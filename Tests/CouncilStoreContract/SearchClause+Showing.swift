internal import CouncilModel
internal import CouncilStore
internal import Dispatch
internal import Testing

extension SearchClause {
  /// The vocabulary.
  static let counting: [SearchClause] = [
    SearchClause("Terms are counted by entries, counted anew or not; absent ones are left out") {
      store throws in
      try add(1...1, to: store)
      let terms = ["träger", "quartiersmanagement", "nichts"]
      #expect(
        try store.frequencies(of: terms) == ["träger": 2, "quartiersmanagement": 2])
      try store.refreshVocabulary(force: true)
      #expect(
        try store.frequencies(of: terms) == ["träger": 2, "quartiersmanagement": 2])
    },
    SearchClause("Terms that are newer than the last count are known") { store throws in
      try store.refreshVocabulary(force: true)
      try add(1...1, to: store)
      #expect(try store.frequencies(of: ["awo"]) == ["awo": 2])
    },
    SearchClause("The vocabulary is asked by length and start, and for longer words") {
      store throws in
      try add(1...1, to: store)
      try store.refreshVocabulary(force: true)
      try store.together { index in
        let near = try index.vocabulary(near: "awe", within: 1, sameStart: true)
        #expect(near == [VocabularyTerm("awo", entries: 2)])
        #expect(try index.vocabulary(near: "bwo", within: 1, sameStart: true).isEmpty)
        #expect(try index.vocabulary(near: "bwo", within: 1, sameStart: false) == near)
        for (part, found) in [("quartier", 1), ("management", 1), ("smanage", 0)] {
          #expect(
            try index.vocabulary(containing: part, longerBy: 3, limit: 5).count == found, "\(part)")
        }
        #expect(
          try index.vocabulary(containing: "quartiersmanagemen", longerBy: 3, limit: 5).isEmpty)
      }
    },
    SearchClause("A new index matches what the old one did") { store throws in
      try add(1...3, to: store)
      try store.refreshVocabulary(force: true)
      var last = (0, 0)
      try store.reindex { last = ($0, $1) }
      #expect(last == (3, 3))
      #expect(
        try store.indexState() == SearchIndexState(missingPapers: 0, isOutdated: false))
      #expect(try store.searchStatistics().entries >= 6)
      #expect(try store.entries(of: .init(sha256: SampleLetter.hash(1))).count >= 2)
    },
  ]

  /// What hits show.
  static let showing: [SearchClause] = [
    SearchClause("Entries come in the order they are asked in; unknown ones are left out") {
      store throws in
      try add(1...2, to: store)
      let ids = try store.matches(term("awo"), filters: []).entries.map(\.id)
      let asked = Array(ids.sorted().reversed())
      let entries = try store.entries([asked[0], 99_999] + asked.dropFirst())
      #expect(entries.map(\.id) == asked)
      let entry = try #require(entries.last)
      #expect(entry.sha256 == SampleLetter.hash(1) && entry.path == "1")
      #expect(entry.municipality == "Musterstadt" && entry.date == "2024-03-05")
      #expect(entry.factions == ["Fraktion Beispiel"] && entry.disposition == .answered)
      #expect(entry.question == "Wer ist Träger?" && entry.answer == "Der Träger ist die AWO.")
    },
    SearchClause("An exchange's entry and a paper's entries are found by their names") {
      store throws in
      try add(1...2, to: store)
      let exchange = SampleLetter.exchangeID(2, "1")
      let one = try store.entries(of: .init(sha256: SampleLetter.hash(2), exchange: exchange))
      #expect(one.map(\.exchange) == [exchange])
      #expect(try store.entries(of: .init(sha256: SampleLetter.hash(2))).count == 2)
      #expect(try store.entries(of: .init(sha256: SampleLetter.hash(3))).isEmpty)
    },
    SearchClause("Facets count entries; dates are the papers'") { store throws in
      try add(1...2, to: store)
      let ids = try store.matches(term("awo"), filters: []).entries.map(\.id)
      let (facets, dates) = try store.together { index in
        (
          try index.facets([.council, .year, .sponsor], of: ids, limit: 3),
          try index.dates(of: ids)
        )
      }
      #expect(facets.map(\.kind) == [.council, .year, .sponsor])
      #expect(facets[0].choices == [.init(value: "Musterstadt", count: 4)])
      #expect(facets[1].choices == [.init(value: "2024", count: 4)])
      #expect(facets[2].choices == [.init(value: "AWO", count: 2)])
      #expect(dates.keys.sorted() == ids.sorted())
      #expect(Set(dates.values) == ["2024-03-05"])
    },
    SearchClause("What is asked together sees one state, whatever is written meanwhile") {
      store throws in
      try add(1...1, to: store)
      let writing = DispatchQueue(label: "writing")
      let (before, after) = try store.together { index in
        let before = try index.matches(term("awo"), filters: []).entries.count
        let isWritten = DispatchSemaphore(value: 0)
        writing.async {
          do { try add(2...2, to: store) } catch { Issue.record(error) }
          isWritten.signal()
        }
        isWritten.wait()
        return (before, try index.matches(term("awo"), filters: []).entries.count)
      }
      #expect(before == 2 && after == 2)
      #expect(try count(term("awo"), in: store) == 4)
    },
    SearchClause("An error within what is asked together is the caller's own") { store throws in
      struct Own: Error {}
      #expect(throws: Own.self) { try store.together { _ in throw Own() } }
      #expect(try store.together { _ in 7 } == 7)
    },
  ]
}
