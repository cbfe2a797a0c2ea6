import ConfinedReading
import CouncilModel
import CouncilSearch
import CouncilStore
import Foundation
import LetterReading
import Testing

/// What must be found in the letter that the project was started from.
@Suite(.enabled(if: FoundingLetter.isThere)) struct FoundingLetterSearchTests {
  private let archive: SmallArchive

  init() throws {
    archive = try SmallArchive.filled()
    try archive.add(
      LetterReader.read(fileAt: FoundingLetter.file.path, as: "erfurt_DS-0496-20.txt"))
  }

  @Test(
    arguments: [
      ("Quartiersmanagerinnen", ["1", "2", "3"]), ("Quartiersmanager*in", ["1", "2", "3"]),
      ("Quartier", ["1", "2", "3"]), ("Management", ["1", "2", "3"]),
      ("Vernetzung Treffen", ["2"]), ("Träger", ["1", "2"]), ("Traeger", ["1", "2"]),
      ("Vollzeitstelle", ["1"]), ("Th.INKA", ["1", "3"]), ("\"Soziale Stadt\"", ["1"]),
      ("DS 0496/20", ["1", "2", "3"]), ("\"0496/20\"", ["1", "2", "3"]),
      ("number:0496/20", ["1", "2", "3"]), ("sponsor:AWO fte:>=0.5", ["1"]),
      ("programme:\"Th.INKA\"", ["1", "3"]), ("topic:Quartiersmanagement", ["1", "2", "3"]),
    ])
  func `Its exchanges are found`(query: String, numbers: [String]) throws {
    let hits = try Searcher(archive.store).search(query).hits
    let isElsewhere = query.hasPrefix("Tr") || query.contains(":")
    #expect(hits.first?.entry.municipality == "Erfurt" || isElsewhere)
    let found = Set(hits.filter { $0.entry.municipality == "Erfurt" }.compactMap(\.entry.number))
    #expect(Set(numbers).subtracting(found) == [], "\(found)")
  }

  @Test func `Strasse finds Straße elsewhere, and nothing here`() throws {
    let hits = try Searcher(archive.store).search("Strasse").hits
    #expect(hits.first?.entry.reference == "1/20")
    #expect(!hits.contains { $0.entry.municipality == "Erfurt" })
  }
}
