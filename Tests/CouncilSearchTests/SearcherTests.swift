import CouncilModel
import CouncilSearch
import CouncilStore
import SQLiteStore
import Testing
import TextMatching

@Suite struct SearcherTests {
  private let archive: SmallArchive

  init() throws {
    archive = try SmallArchive.filled()
  }

  @Test(
    arguments: [
      ("Radwege sanieren", "1/20"), ("Radwegesanierung", "1/20"), ("Strasse", "1/20"),
      ("Sozialarbeit", "2/21"), ("Sozialarbeit an Schulen", "2/21"), ("Traeger", "2/21"),
      ("Kita Plätze", "3/22"), ("Kindergarten", "3/22"), ("Steinmetz", "4/19"),
      ("\"neue Radwege\"", "5/23"), ("Radweg Brücke", "5/23"), ("Ehrenmahl", "4/19"),
      ("Schulsozialarbiet", "2/21"), ("3/22", "3/22"), ("schulsoz*", "2/21"),
      ("Straßenlaternen", "1/20"),
    ])
  func `The paper that was meant comes first`(query: String, reference: String) throws {
    #expect(try archive.found(query).first == reference)
  }

  @Test(
    arguments: [
      ("Radweg -Brücke", ["1/20"]), ("Radweg -\"am Wall\" -Beleuchtung", ["5/23"]),
      ("Radweg year:2023", ["5/23"]),
      ("Radweg year:2019..2021", ["1/20"]), ("faction:grünen", ["1/20"]),
      ("fraktion:\"buendnis 90\"", ["1/20"]), ("fte:>=0.5", ["2/21"]), ("fte:>=0,6", []),
      ("sponsor:AWO", ["2/21"]), ("programme:\"Th.INKA\"", ["3/22"]), ("council:linde", ["3/22"]),
      ("has:staffing", ["2/21"]), ("number:5/23", ["5/23"]),
      ("Ehrenmal OR Brücke", ["4/19", "5/23"]),
      ("(Ehrenmal OR Brücke) -Alb", ["4/19"]), ("topic:Kinderbetreuung", ["3/22"]),
      ("office:radwege", ["1/20"]), ("-year:2020 Radweg", ["5/23"]), ("disposition:refused", []),
      ("date:2021-05", ["2/21"]), ("und der die", []), ("Zauberwürfel", []), ("", []),
    ])
  func `CharacterTable and fields narrow a search down`(query: String, references: [String]) throws
  {
    #expect(try archive.found(query).sorted() == references)
  }

  @Test func `All words can be asked for`() throws {
    #expect(try archive.found("Radweg Kosten Brücke").count > 1)
    #expect(try archive.found("Radweg Brücke", .init(needsAll: true)) == ["5/23"])
  }

  @Test func `Hits can be sorted by date and paged`() throws {
    #expect(try archive.found("Radweg", .init(sort: .newest)) == ["5/23", "1/20"])
    #expect(try archive.found("Radweg", .init(sort: .oldest)) == ["1/20", "5/23"])
    let first = try archive.found("Radweg", .init(limit: 1))
    let second = try archive.found("Radweg", .init(limit: 1, offset: 1))
    #expect(Set(first + second) == ["1/20", "5/23"])
  }

  @Test func `A mistyped word is said, with what it may have meant`() throws {
    let result = try Searcher(archive.store).search("Ehrenmahl")
    #expect(result.suggestions.map(\.word) == ["Ehrenmahl"])
    #expect(result.suggestions.map(\.instead) == ["Ehrenmal"])
    #expect(try Searcher(archive.store).search("Ehrenmal").suggestions.isEmpty)
  }

  @Test func `A letter without questions is a hit of its own`() throws {
    let hit = try #require(try Searcher(archive.store).search("Friedhof").hits.first)
    #expect(hit.entry.exchange == nil && hit.entry.number == nil)
    #expect(hit.id == String(hit.entry.sha256.prefix(16)))
    #expect(hit.snippet.marked().contains("⟦Friedhof⟧"))
  }

  @Test func `Facets count answers`() throws {
    let options = Searcher.Options(facets: [.year, .council, .sponsor, .topic])
    let facets = try Searcher(archive.store).search("Radweg OR Träger", options).facets
    let counts = Dictionary(uniqueKeysWithValues: facets.map { ($0.kind, $0.choices) })
    #expect(counts[.sponsor] == [.init(value: "AWO", count: 1)])
    #expect(counts[.year]?.map(\.value).sorted() == ["2020", "2021", "2023"])
    #expect(counts[.council]?.map(\.value) == ["Musterstadt"])
  }

  @Test func `Similar answers are those of other papers on the same subject`() throws {
    let place = try #require(try archive.store.places(named: "1/20").first)
    let hits = try Searcher(archive.store).similar(to: place, limit: 3)
    #expect(hits.first?.entry.reference == "5/23")
    #expect(!hits.contains { $0.entry.reference == "1/20" })
  }

  @Test func `A question that was asked is found by other words, with a score up to one`() throws {
    let searcher = Searcher(archive.store)
    let same = try searcher.asked("Wer ist Träger der Schulsozialarbeit?", limit: 5)
    #expect(same.first?.score == 1)
    let like = try searcher.asked("Welcher Träger macht Schulsozialarbeit?", limit: 5)
    #expect(like.first?.entry.reference == "2/21")
    #expect((like.first?.score ?? 1) < 1)
    #expect(try searcher.asked("Wie hoch ist der Kirchturm?", limit: 5).isEmpty)
  }

  @Test func `Each paper's best answer stands before any paper's second`() throws {
    let archive = try SmallArchive()
    for number in 1...3 {
      try archive.add(
        SmallArchive.letter(
          "\(number)/24", "Brunnen", ("Welche Brunnen sind kaputt?", "Der Brunnen am Markt."),
          ("Wann laufen die Brunnen?", "Die Brunnen laufen ab Mai.")))
    }
    let hits = try Searcher(archive.store).search("Brunnen").hits
    #expect(hits.count == 6)
    #expect(Set(hits.prefix(3).map(\.entry.sha256)).count == 3)
  }
}
