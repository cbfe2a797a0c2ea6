import CouncilStore
import CouncilStoreContract
import SQLiteStore
import TemporaryFiles
import Testing

@Suite struct SQLiteImportTests {
  private let path: String
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/archive.sqlite"
  }

  @Test(arguments: ImportClause.all)
  func `Keeps the contract of imports`(_ clause: ImportClause) throws {
    try clause.check(SQLiteLetterStore.openOrCreate(path: path))
  }

  @Test(arguments: OParlClause.all)
  func `Keeps the contract of feeds`(_ clause: OParlClause) throws {
    try clause.check(SQLiteLetterStore.openOrCreate(path: path))
  }

  @Test func `What an import wrote is there when the archive is opened again`() throws {
    let letter = try SampleLetter.prepared(path: "a")
    let file = OfferedFile(
      key: Array("/a".utf8), name: "a", state: .inProgress, changed: "2026-01-02T03:04:05Z")
    _ = try SQLiteLetterStore.openOrCreate(path: path).write([.letter(letter, file)], run: nil)
    let again = try SQLiteLetterStore(path: path)
    #expect(try again.offeredCounts() == [.imported: 1])
    #expect(try again.standing(of: SampleLetter.hash(1)) == .present)
  }
}
