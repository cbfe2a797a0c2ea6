import CouncilSearch
import CouncilStore
import Dispatch
import SQLiteStore
import Testing

@Suite struct SearchDuringImportTests {
  @Test func `Search answers while letters are added, and finds each once it is there`() throws {
    let archive = try SmallArchive.filled()
    let store = archive.store
    let importing = DispatchQueue(label: "import")
    let failures = Failures()
    let letters = 60
    importing.async {
      for number in 1...letters {
        do {
          try SmallArchive.add(
            SmallArchive.letter("\(number)/25", "Bäder", ("Wann öffnen die Bäder?", "Im Mai.")),
            to: store)
        } catch { failures.append(error) }
      }
    }
    var found = 0
    let searcher = Searcher(try SQLiteLetterStore(path: store.path))
    while found < letters, failures.isEmpty {
      let result = try searcher.search("Bäder", .init(limit: letters))
      #expect(result.papers >= found)
      found = result.papers
      #expect(try searcher.search("Ehrenmal").papers == 1)
    }
    importing.sync {}
    #expect(failures.isEmpty)
    #expect(found == letters)
  }
}
