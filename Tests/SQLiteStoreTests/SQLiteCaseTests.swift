import CouncilStore
import CouncilStoreContract
import SQLiteStore
import TemporaryFiles
import Testing

@Suite struct SQLiteCaseTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/archive.sqlite"
  }

  @Test(arguments: CaseClause.all)
  func `Keeps the contract of cases`(_ clause: CaseClause) throws {
    try clause.check(SQLiteLetterStore.openOrCreate(path: path))
  }

  @Test func `An archive from before the cases gets their tables when it is opened`() throws {
    _ = try SQLiteLetterStore.openOrCreate(path: path).add(SampleLetter.letter())
    for table in ["caseMember", "caseLink", "councilCase", "caseVerdict", "deadlineRule"] {
      try Database.run("DROP TABLE \(table)", at: path)
    }
    try Database.run("DELETE FROM grdb_migrations WHERE identifier = 'cases'", at: path)
    let store = try SQLiteLetterStore(path: path)
    #expect(try store.cases().isEmpty)
    #expect(try store.casePapers().count == 1)
  }
}
