import CouncilStore
import CouncilStoreContract
import SQLiteStore
import TemporaryFiles
import Testing

@Suite struct SQLiteRegistryTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/archive.sqlite"
  }

  @Test(arguments: RegistryClause.all)
  func `Keeps the contract of registries`(_ clause: RegistryClause) throws {
    try clause.check(SQLiteLetterStore.openOrCreate(path: path))
  }

  @Test func `An archive from before the registry gets its tables when it is opened`() throws {
    _ = try SQLiteLetterStore.openOrCreate(path: path).add(SampleLetter.letter())
    for table in [
      "registryDecision", "registryKeptApart", "registryStatement", "registryAlias",
      "registryEntity",
    ] {
      try Database.run("DROP TABLE \(table)", at: path)
    }
    try Database.run("DELETE FROM grdb_migrations WHERE identifier = 'registry'", at: path)
    let store = try SQLiteLetterStore(path: path)
    #expect(try store.statements().isEmpty)
    #expect(try store.counts().papers == 1)
  }

  @Test func `Statements can be asked for in SQL`() throws {
    _ = try SQLiteLetterStore.openOrCreate(path: path)
      .seed(SampleProposal.all, from: SampleProposal.letter)
    let rows = try Database(path).rows(
      """
      SELECT subject.name, target.name, statement.asOf FROM registryStatement AS statement
        JOIN registryEntity AS subject ON subject.id = statement.subject
        JOIN registryEntity AS target ON target.id = statement.target
      WHERE property = 'sponsor' ORDER BY target.name
      """)
    #expect(
      rows == [["Jugendtreff", "AWO", "2024"], ["Jugendtreff", "AWO Musterstadt e.V.", "2024"]])
  }
}
