import CouncilModel
import CouncilSearch
import CouncilStore
import Foundation
import SQLiteStore
import TemporaryFiles
import TextMatching

/// An archive of a few letters, written here.
struct SmallArchive {
  private let folder: TemporaryFolder
  let store: SQLiteLetterStore

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteLetterStore.openOrCreate(path: folder.path + "/small.sqlite")
  }

  /// An archive of the usual letters, counted.
  static func filled() throws -> SmallArchive {
    let archive = try SmallArchive()
    for letter in letters { try archive.add(letter) }
    try archive.store.refreshVocabulary(force: true)
    return archive
  }

  func add(_ letter: Extraction) throws { try Self.add(letter, to: store) }

  static func add(_ letter: Extraction, to store: SQLiteLetterStore) throws {
    let json = try JSONEncoder().encode(letter)
    _ = try store.add(
      StoredLetter(
        extraction: letter, json: Array(json), bytes: Array(letter.source.path.utf8)))
  }

  /// The references that a query finds, the best first, each once.
  func found(_ query: String, _ options: Searcher.Options = .init()) throws -> [String] {
    var seen: Set<String> = []
    return try Searcher(store).search(query, options).hits
      .compactMap { $0.entry.reference }.filter { seen.insert($0).inserted }
  }

  /// One letter with one question a pair.
  static func letter(
    _ reference: String, _ subject: String, date: String? = nil, council: String = "Musterstadt",
    faction: String = "SPD-Fraktion", facts: [FactValue] = [], text: String? = nil,
    _ exchanges: (question: String, answer: String)...
  ) -> Extraction {
    var paper = Paper()
    paper.paperType = .answer
    paper.reference = reference
    paper.subject = subject
    paper.date = date
    paper.municipality = council
    paper.originators = [.init(kind: .faction, name: faction)]
    paper.answeredBy = [.init(name: "Amt für \(subject)")]
    let hash = String(StableHash(reference.utf8).value, radix: 16)
    let sha256 = hash + String(repeating: "0", count: 64 - hash.count)
    return Extraction(
      source: Source(path: reference + ".txt", sha256: sha256, format: "text", pages: 1),
      status: .complete, diagnostics: [], paper: paper,
      blocks: text.map { [Block(kind: .paragraph, text: $0, page: 1, start: 0, end: 1)] } ?? [],
      exchanges: exchanges.enumerated().map { index, exchange in
        Exchange(
          id: String((String(index) + sha256).prefix(16)), number: "\(index + 1)",
          question: exchange.question, answer: exchange.answer, disposition: .answered)
      },
      facts: facts.map { value in
        Fact(
          exchange: exchanges.isEmpty ? nil : 0, value: value,
          evidence: Evidence(text: "", page: 1, start: 0, end: 0), rule: "test")
      })
  }

  static let letters = [
    letter(
      "1/20", "Radwege", date: "2020-03-01", faction: "Fraktion Bündnis 90/Die Grünen",
      ("Wann wird der Radweg am Wall saniert?", "Die Sanierung des Radwegs beginnt im Mai."),
      ("Was kostet die Beleuchtung?", "Die Straßenbeleuchtung kostet 20 000 Euro.")),
    letter(
      "2/21", "Schulsozialarbeit", date: "2021-05-02",
      facts: [.sponsor(Sponsor(name: "AWO")), .staffing(Staffing(fullTimeEquivalents: 0.5))],
      ("Wer ist Träger der Schulsozialarbeit?", "Träger ist die AWO mit einer halben Stelle.")),
    letter(
      "3/22", "Kindertagesstätten", date: "2022-06-03", council: "Neustadt an der Linde",
      facts: [.programme(Programme(name: "Th.INKA"))],
      ("Wie viele Kitaplätze fehlen?", "Es fehlen 40 Plätze in den Kitas der Weststadt.")),
    letter(
      "4/19", "Ehrenmal", date: "2019-01-04",
      text: "Das Ehrenmal auf dem Friedhof wird im Herbst von Steinmetzinnen gereinigt."),
    letter(
      "5/23", "Radverkehr", date: "2023-01-05", faction: "CDU-Fraktion",
      ("Gibt es neue Radwege?", "Neue Radwege entstehen an der Brücke über die Alb.")),
  ]
}
