import CouncilStore
import CouncilStoreContract
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

@Suite struct SQLiteLetterStoreTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/archive.sqlite"
  }

  @Test(arguments: StoreClause.all)
  func `Keeps the contract of stores`(_ clause: StoreClause) throws {
    try clause.check(SQLiteLetterStore.openOrCreate(path: path))
  }

  @Test func `An archive is the same when it is opened again`() throws {
    let letter = try SampleLetter.letter()
    _ = try SQLiteLetterStore.openOrCreate(path: path).add(letter)
    let again = try SQLiteLetterStore.openOrCreate(path: path)
    #expect(try again.letter(sha256: SampleLetter.hash(1)) == letter)
  }

  @Test func `A new archive leaves no draft beside it`() throws {
    _ = try SQLiteLetterStore.openOrCreate(path: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { !$0.hasPrefix("archive.sqlite") || $0.hasSuffix(".new") } == [])
  }

  @Test func `Drafts of processes that were killed are removed, others stay`() throws {
    // No process has such a number.
    let abandoned = "archive.sqlite.\(Int32.max)-X.new"
    let present = "archive.sqlite.\(ProcessInfo.processInfo.processIdentifier)-X.new"
    let others = ["archive.sqlite.backup.new", "other.sqlite.\(Int32.max)-X.new", present]
    for name in [abandoned, abandoned + "-wal"] + others { _ = try folder.file(name, []) }
    _ = try SQLiteLetterStore.openOrCreate(path: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.contains(".new") }.sorted() == others.sorted())
  }

  @Test func `A pipe is no archive, and is not waited for`() throws {
    mkfifo(path, 0o600)
    let error = #expect(throws: StoreError.self) { try SQLiteLetterStore.openOrCreate(path: path) }
    #expect(error?.kind == .foreign)
  }

  @Test(.enabled(if: geteuid() != 0, "a superuser may write everything"))
  func `An archive that may not be written is refused before anything is left beside it`() throws {
    _ = try SQLiteLetterStore.openOrCreate(path: path)
    chmod(path, 0o400)
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let error = #expect(throws: StoreError.self) { try SQLiteLetterStore(path: path) }
    #expect(error?.kind == .notAccessible)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == before)
  }

  @Test func `An archive that is not there is not made by opening it`() throws {
    let error = #expect(throws: StoreError.self) { try SQLiteLetterStore(path: path) }
    #expect(error?.kind == .missing)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(
    arguments: [
      [], Array("Guten Tag".utf8), Array("SQLite format 3\0".utf8),
      Array(repeating: 0xAB, count: 65_536),
    ] as [[UInt8]])
  func `A file that is no archive is refused and left as it is`(_ bytes: [UInt8]) throws {
    let path = try folder.file("other.sqlite", bytes)
    let error = #expect(throws: StoreError.self) { try SQLiteLetterStore.openOrCreate(path: path) }
    #expect(error?.kind == .foreign)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(bytes))
  }

  @Test func `A database of another program is refused and left as it is`() throws {
    try Database.run("CREATE TABLE t (x); PRAGMA user_version = 999999", at: path)
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: StoreError.self) { try SQLiteLetterStore.openOrCreate(path: path) }
    #expect(error?.kind == .foreign)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `An archive of a newer version is refused`() throws {
    _ = try SQLiteLetterStore.openOrCreate(path: path)
    try Database.run("INSERT INTO grdb_migrations VALUES ('of the future')", at: path)
    let error = #expect(throws: StoreError.self) { try SQLiteLetterStore(path: path) }
    #expect(error?.kind == .newer)
  }

  @Test func `An archive that is cut off is damaged`() throws {
    let store = try SQLiteLetterStore.openOrCreate(path: path)
    for seed in 1...50 { _ = try store.add(SampleLetter.letter(seed)) }
    try Database.run("PRAGMA wal_checkpoint(TRUNCATE)", at: path)
    let whole = try Data(contentsOf: URL(filePath: path))
    let cut = try folder.file("cut.sqlite", Array(whole.prefix(whole.count / 2)))
    let error = #expect(throws: StoreError.self) {
      try SQLiteLetterStore(path: cut).checkIntegrity()
    }
    #expect(error?.kind == .damaged)
  }

  @Test func `An archive that another program writes to is locked, but can be read`() throws {
    let importing = try SQLiteLetterStore.openOrCreate(path: path)
    _ = try importing.add(SampleLetter.letter(1))
    let other = try Database(path)
    try other.run("BEGIN IMMEDIATE")
    let store = try SQLiteLetterStore(path: path, patience: .milliseconds(50))
    #expect(try store.counts().papers == 1)
    let error = #expect(throws: StoreError.self) { try store.add(SampleLetter.letter(2)) }
    #expect(error?.kind == .locked)
    try other.run("ROLLBACK")
    #expect(try store.add(SampleLetter.letter(2)) == .added)
    #expect(try importing.counts().papers == 2)
  }

  @Test func `Numbers can be asked for in SQL`() throws {
    _ = try SQLiteLetterStore.openOrCreate(path: path).add(SampleLetter.letter())
    let rows = try Database(path).rows(
      """
      SELECT type, low, high FROM fact
      WHERE lowReal < 10 ORDER BY lowReal
      """)
    #expect(
      rows == [
        ["frequency", "0", "0"], ["staffing", "0.1", "0.1"],
        ["frequency", "5.2", "17.333333333333333333333333333333333333"],
      ])
  }

  @Test func `Facts of an archive that kept them with a number of their own are all there`() throws
  {
    let before = try SQLiteLetterStore.openOrCreate(path: path)
    for seed in 1...3 { _ = try before.add(SampleLetter.letter(seed)) }
    let facts = try before.facts(ofType: nil)
    let columns = """
      paper, position, exchange, type, name, low, high, value, rule, confidence, text, page, start,
      "end", boxes
      """
    try Database.run(
      """
      ALTER TABLE fact RENAME TO later;
      CREATE TABLE fact (
        id INTEGER PRIMARY KEY, paper INTEGER NOT NULL REFERENCES paper(id) ON DELETE CASCADE,
        position INTEGER NOT NULL, exchange INTEGER REFERENCES exchange(row) ON DELETE CASCADE,
        type TEXT NOT NULL, name TEXT, low TEXT, high TEXT,
        lowReal REAL GENERATED ALWAYS AS (CAST(low AS REAL)) VIRTUAL,
        value TEXT NOT NULL, rule TEXT NOT NULL, confidence TEXT NOT NULL, text TEXT NOT NULL,
        page INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        boxes TEXT NOT NULL, UNIQUE (paper, position)) STRICT;
      CREATE INDEX factByExchange ON fact(exchange);
      INSERT INTO fact (\(columns)) SELECT \(columns) FROM later ORDER BY position, paper DESC;
      DROP TABLE later;
      DELETE FROM grdb_migrations WHERE identifier IN
        ('facts lie by paper', 'facts say whether they were recognised');
      """, at: path)
    #expect(try SQLiteLetterStore(path: path).facts(ofType: nil) == facts)
    #expect(
      try Database(path).rows("SELECT 1 FROM pragma_table_info('fact') WHERE name = 'id'") == [])
  }
}
