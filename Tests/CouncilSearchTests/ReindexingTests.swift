import CouncilSearch
import CouncilStore
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

@Suite struct ReindexingTests {
  @Test func `A new index answers as the old one did`() throws {
    let archive = try SmallArchive.filled()
    let before = try Searcher(archive.store).search("Radweg sanieren Träger").hits.map(\.id)
    var steps: [Int] = []
    try archive.store.reindex { done, total in
      steps.append(done)
      #expect(total == 5)
    }
    #expect(steps.last == 5)
    #expect(try Searcher(archive.store).search("Radweg sanieren Träger").hits.map(\.id) == before)
    #expect(try archive.store.together { try $0.searchStatistics() }.entries == 6)
    try archive.store.checkIntegrity()
  }

  @Test func `Letters can be added after a new index was made`() throws {
    let archive = try SmallArchive.filled()
    try archive.store.reindex { _, _ in }
    try archive.add(SmallArchive.letter("9/25", "Zoo", ("Wo ist der Zoo?", "Im Stadtgarten.")))
    #expect(try archive.found("Zoo") == ["9/25"])
    try archive.store.reindex { _, _ in }
    #expect(try archive.found("Zoo") == ["9/25"])
  }

  @Test func `A new index that was cut off is gone on with`() throws {
    let folder = try TemporaryFolder()
    let whole = try SmallArchive()
    for number in 1...120 {
      try whole.add(
        SmallArchive.letter("\(number)/25", "Bäder", ("Wann öffnet Bad \(number)?", "Im Mai.")))
    }
    // What a program that is killed after its first batch leaves: the files as they are then.
    let cut = folder.path + "/cut.sqlite"
    var first: Int?
    try whole.store.reindex { done, _ in
      guard first == nil else { return }
      first = done
      for ending in ["", "-wal"] {
        do {
          try FileManager.default.copyItem(atPath: whole.store.path + ending, toPath: cut + ending)
        } catch { Issue.record(error) }
      }
    }
    let store = try SQLiteLetterStore(path: cut)
    #expect(try Searcher(store).search("Bad 77").hits.first?.entry.reference == "77/25")
    try SmallArchive.add(
      SmallArchive.letter("9/26", "Zoo", ("Wo ist der Zoo?", "Im Stadtgarten.")), to: store)
    var steps: [Int] = []
    try store.reindex { done, _ in steps.append(done) }
    let begun = try #require(first)
    #expect(begun < 120)
    #expect(steps.first.map { $0 > begun } == true, "what was done is not done again")
    #expect(steps.last == 121)
    #expect(try store.together { try $0.searchStatistics() }.entries == 121)
    for (query, reference) in [("Bad 77", "77/25"), ("Bad 3", "3/25"), ("Zoo", "9/26")] {
      #expect(try Searcher(store).search(query).hits.first?.entry.reference == reference)
    }
    try store.checkIntegrity()
  }
}
