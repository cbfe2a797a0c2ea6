import CouncilStore
import CouncilStoreContract
import TemporaryFiles
import Testing

@testable import SQLiteStore

/// Archives that knew files by their paths alone.
@Suite struct SQLiteSourcesTests {
  @Test func `What an earlier version knew of files and imports is known under keys and stamps`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path + "/archive.sqlite"
    _ = try SQLiteLetterStore.openOrCreate(path: path)
    try Database.run(
      """
      ALTER TABLE file RENAME COLUMN key TO path;
      ALTER TABLE file DROP COLUMN stamp;
      ALTER TABLE file DROP COLUMN declared;
      DROP TABLE oparlPaper;
      DROP TABLE oparlFeed;
      DROP TABLE withdrawn;
      ALTER TABLE file ADD COLUMN modified INTEGER;
      ALTER TABLE file ADD COLUMN inode INTEGER;
      ALTER TABLE importRun DROP COLUMN host;
      INSERT INTO file (path, name, state, byteCount, modified, inode, attempts, changed) VALUES
        (CAST('/a' AS BLOB), 'a', 'imported', 10, 20, 30, 1, 't'),
        (CAST('/b' AS BLOB), 'b', 'refused', NULL, NULL, NULL, 0, 't');
      INSERT INTO importRun (process, processStart, started, updated, finished, seconds)
        VALUES (7, 8, 's', 'u', 2, 1.5);
      DELETE FROM grdb_migrations WHERE identifier IN
        ('letters come from sources of any kind', 'letters come from councils'' feeds');
      """, at: path)
    let store = try SQLiteLetterStore(path: path)
    let files = try store.offeredFiles(in: [.imported, .refused], after: nil, limit: 9)
    #expect(files.map(\.key) == [Array("/a".utf8), Array("/b".utf8)])
    #expect(files.map(\.stamp) == ["10 20 30", nil])
    #expect(files.map(\.byteCount) == [10, nil])
    #expect(try store.lastRun()?.process == ImportProcess(host: nil, number: 7, start: 8))
  }
}
