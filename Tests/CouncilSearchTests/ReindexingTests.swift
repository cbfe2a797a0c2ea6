import CouncilSearch
import CouncilStore
import SQLiteStore
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
    #expect(try archive.store.searchStatistics().entries == 6)
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
}
