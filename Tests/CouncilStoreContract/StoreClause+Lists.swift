internal import CouncilModel
internal import CouncilStore
internal import Foundation
internal import Testing

extension StoreClause {
  /// What the lists of papers and facts say.
  static let lists: [StoreClause] = [
    StoreClause("A paper's row has its head and its counts") { store throws in
      let letter = try SampleLetter.letter()
      _ = try store.add(letter)
      let paper = letter.extraction.paper
      let row = PaperRow(
        sha256: SampleLetter.hash(1), path: letter.extraction.source.path, status: .partial,
        paperType: .answer, reference: paper.reference, subject: paper.subject,
        date: paper.date, meetingDate: paper.meetingDate, municipality: paper.municipality,
        exchanges: 2, facts: letter.extraction.facts.count)
      #expect(try store.papers() == [row])
    },
    StoreClause("Papers are ordered by the bytes of their paths") { store throws in
      for (seed, path) in ["b/1", "Ä/1", "a/2", "B/1", "a/10"].enumerated() {
        _ = try store.add(SampleLetter.letter(seed, path: path))
      }
      #expect(try store.papers().map(\.path) == ["B/1", "a/10", "a/2", "b/1", "Ä/1"])
    },
    StoreClause("Facts come back as they were, decimals to the last digit") { store throws in
      let letter = try SampleLetter.letter()
      _ = try store.add(letter)
      let rows = try store.facts(ofType: nil)
      #expect(rows.map(\.fact) == letter.extraction.facts)
      #expect(
        rows.map(\.exchange)
          == letter.extraction.facts.map { fact in
            fact.exchange.map { letter.extraction.exchanges[$0].id }
          })
      #expect(rows.map(\.exchangeNumber).prefix(4) == ["1", "1", "2", "2"])
      #expect(Set(rows.map(\.reference)) == ["DS 0012/24"])
    },
    StoreClause("Papers and facts are listed page by page, each once, whatever is added between") {
      store throws in
      for (seed, path) in ["c", "a", "b", "b", "d"].enumerated() {
        _ = try store.add(SampleLetter.letter(seed, path: path))
      }
      let papers = try store.papers()
      let facts = try store.facts(ofType: .staffing)
      for limit in 1...6 {
        #expect(
          try pages { try store.papers(after: $0, limit: limit) } == papers, "\(limit)")
        #expect(
          try pages { try store.facts(ofType: .staffing, after: $0, limit: limit) } == facts,
          "\(limit)")
      }
      let first = try store.papers(after: nil, limit: 2)
      _ = try store.add(SampleLetter.letter(9, path: "aa"))
      _ = try store.add(SampleLetter.letter(10, path: "bb"))
      let rest = try pages(from: first.next) { try store.papers(after: $0, limit: 2) }
      #expect((first.rows + rest).map(\.path) == ["a", "b", "b", "bb", "c", "d"])
    },
    StoreClause("Facts of one type are only those") { store throws in
      var letter = try SampleLetter.letter()
      letter.extraction.facts += SampleLetter.factsOfEveryType
      _ = try store.add(letter)
      for type in FactType.allCases {
        let expected = letter.extraction.facts.filter { $0.value.type == type }
        #expect(!expected.isEmpty)
        #expect(try store.facts(ofType: type).map(\.fact) == expected)
      }
    },
  ]

  /// The rows of all pages.
  static func pages<Row>(
    from cursor: ListCursor? = nil, _ page: (ListCursor?) throws -> ListPage<Row>
  ) throws -> [Row] {
    var cursor = cursor
    var rows: [Row] = []
    repeat {
      let next = try page(cursor)
      rows += next.rows
      cursor = next.next
    } while cursor != nil
    return rows
  }
}
