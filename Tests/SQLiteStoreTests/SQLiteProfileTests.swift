import CouncilModel
import CouncilStore
import CouncilStoreContract
import SQLiteStore
import TemporaryFiles
import Testing

@Suite struct SQLiteProfileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/archive.sqlite"
  }

  @Test(arguments: ProfileClause.all)
  func `Keeps the contract of profiles`(_ clause: ProfileClause) throws {
    try clause.check(SQLiteLetterStore.openOrCreate(path: path))
  }

  @Test func `An archive from before profiles gets their tables when it is opened`() throws {
    _ = try SQLiteLetterStore.openOrCreate(path: path).add(SampleLetter.letter())
    for table in ["profileTrait", "profileLetter", "profileForgotten"] {
      try Database.run("DROP TABLE \(table)", at: path)
    }
    try Database.run(
      "DELETE FROM grdb_migrations WHERE identifier = 'what letters show of their senders'",
      at: path)
    let store = try SQLiteLetterStore(path: path)
    #expect(try store.lettersToLearn(rules: 1, limit: 9) == [SampleLetter.hash(1)])
  }

  @Test func `What a letter showed goes with it`() throws {
    let store = try SQLiteLetterStore.openOrCreate(path: path)
    _ = try store.add(SampleLetter.letter())
    let traits = LetterTraits(sender: "Musterstadt", traits: [SenderTrait(.head, "Markt 0")])
    try store.learn([(SampleLetter.hash(1), traits)], rules: 1)
    try Database.run("PRAGMA foreign_keys = ON; DELETE FROM source", at: path)
    #expect(try store.profiles().isEmpty)
    #expect(try Database(path).rows("SELECT * FROM profileTrait") == [])
  }
}
