import CouncilModel
import CouncilSearch
import CouncilStore
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

@testable import auskunft_lab

@Suite struct SyntheticArchiveTests {
  private static let count = 23

  private let folder: TemporaryFolder
  private let words: SQLiteLetterStore

  init() throws {
    folder = try TemporaryFolder()
    words = try SQLiteLetterStore.openOrCreate(path: folder.path + "/words.sqlite")
    let letter = Extraction(
      source: Source(
        path: "a.txt", sha256: String(repeating: "a", count: 64), format: "text", pages: 1),
      status: .complete, diagnostics: [], paper: Paper(), blocks: [],
      exchanges: [
        Exchange(
          id: "a", number: nil, question: "Wie viele Bänke stehen im Park?",
          answer: "Im Stadtpark stehen zwölf Bänke, am Rathaus keine.", disposition: .answered)
      ], facts: [])
    _ = try words.add(
      StoredLetter(
        extraction: letter, json: Array(JSONEncoder().encode(letter)), bytes: Array("a".utf8)))
  }

  @Test func `Both indexes have every exchange, and find the same`() throws {
    let archive = try SyntheticArchive(
      wordsOf: words, path: folder.path + "/large.sqlite", made: nil)
    _ = try archive.fill(Self.count)
    #expect(
      try archive.store.together { try $0.matches(nil, filters: []) }.entries.count == Self.count)
    #expect(try archive.store.counts().papers == 5)
    let hits = try Searcher(archive.store).search("Stadtpark", .init(limit: Self.count)).hits
    #expect(!hits.isEmpty)
    let plain = try archive.plain(["Stadtpark"], needsAll: true, limit: Self.count)
    #expect(plain.count == hits.count)
    let sizes = try archive.sizes()
    #expect(sizes.ours > 0 && sizes.plain > 0)
  }

  @Test func `An archive that was made before is asked the same`() throws {
    let path = folder.path + "/large.sqlite"
    let made = try SyntheticArchive(wordsOf: words, path: path, made: nil)
    _ = try made.fill(Self.count)
    let again = try SyntheticArchive(wordsOf: words, path: path, made: Self.count)
    #expect((0..<5).map { _ in made.query(2) } == (0..<5).map { _ in again.query(2) })
  }
}
