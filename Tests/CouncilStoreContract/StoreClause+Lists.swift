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
    StoreClause("Facts of one type are only those") { store throws in
      let letter = try SampleLetter.letter()
      _ = try store.add(letter)
      for type in FactType.allCases {
        let expected = letter.extraction.facts.filter { $0.value.type == type }
        #expect(!expected.isEmpty)
        #expect(try store.facts(ofType: type).map(\.fact) == expected)
      }
    },
  ]
}
