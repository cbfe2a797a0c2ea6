import CouncilModel
import CouncilStore
import CouncilStoreContract
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

/// Queries with so many matches that their entries are looked up in memory.
@Suite struct EntryDirectoryTests {
  private static let exchanges = 4_200

  private let folder: TemporaryFolder
  private let store: SQLiteLetterStore

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteLetterStore.openOrCreate(path: folder.path + "/archive.sqlite")
    try add(1, exchanges: Self.exchanges)
    try add(2, exchanges: 5)
  }

  /// A letter all of whose answers have the word "Sanierung".
  private func add(_ number: Int, exchanges: Int) throws {
    let sha256 = String(number) + String(repeating: "0", count: 63)
    var paper = Paper()
    paper.municipality = "Musterstadt"
    let letter = Extraction(
      source: Source(path: "\(number).txt", sha256: sha256, format: "text", pages: 1),
      status: .complete, diagnostics: [], paper: paper, blocks: [],
      exchanges: (0..<exchanges).map { index in
        Exchange(
          id: "\(number)-\(index)", number: "\(index)", question: "Wann?",
          answer: String(repeating: "Sanierung ", count: index % 4 + 1), disposition: .answered)
      }, facts: [])
    _ = try store.add(
      StoredLetter(
        extraction: letter, json: Array(try JSONEncoder().encode(letter)),
        bytes: Array("\(number)".utf8)))
  }

  /// Compares what is looked up in memory with what the database joins.
  private func compare(_ count: Int) throws {
    let condition = TermCondition.phrase(TermPhrase(["sanierung"]))
    let looked = try store.matches(condition, filters: []).entries.sorted { $0.id < $1.id }
    let joined = try store.matches(condition, filters: [.field(.council, "musterstadt")]).entries
      .sorted { $0.id < $1.id }
    #expect(looked.count == count)
    #expect(looked.map(\.id) == joined.map(\.id))
    #expect(looked.map(\.paper) == joined.map(\.paper))
    #expect(looked.map(\.length) == joined.map(\.length))
  }

  @Test func `Entries are looked up as the database has them`() throws {
    try compare(Self.exchanges + 5)
  }

  @Test func `What is added afterwards is there, also by another program`() throws {
    try compare(Self.exchanges + 5)
    try add(3, exchanges: 7)
    try compare(Self.exchanges + 12)
    let other = try SQLiteLetterStore(path: store.path)
    _ = try other.matches(.phrase(TermPhrase(["sanierung"])), filters: [])
    try add(4, exchanges: 3)
    #expect(
      try other.matches(.phrase(TermPhrase(["sanierung"])), filters: []).entries.count
        == Self.exchanges + 15)
  }

  @Test func `What was removed is no longer there`() throws {
    try compare(Self.exchanges + 5)
    try Database.run(
      "PRAGMA foreign_keys = 1; DELETE FROM paper WHERE municipality IS NOT NULL AND id = 2",
      at: store.path)
    try compare(Self.exchanges)
  }
}
