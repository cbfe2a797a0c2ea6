import CouncilStoreContract
import SQLiteStore
import TemporaryFiles
import Testing

@Suite struct SQLiteSearchTests {
  @Test(arguments: SearchClause.all)
  func `Keeps the contract of search`(_ clause: SearchClause) throws {
    let folder = try TemporaryFolder()
    try clause.check(SQLiteLetterStore.openOrCreate(path: folder.path + "/archive.sqlite"))
  }
}
