internal import CSQLite
package import CouncilStore
internal import Foundation
internal import GRDB

/// Letters in one SQLite file.
package struct SQLiteLetterStore: Sendable {
  /// Of an archive's files: the database, and what SQLite keeps beside it.
  package static let fileEndings = ["", "-wal", "-shm", "-journal"]

  /// In KiB: the inner pages of a large archive's indexes, and what common words are found by.
  package static let readersCache = 16_384
  /// In KiB, for those that take letters: they look for something else each time, so that more of
  /// it would only make memory grow with the archive.
  package static let writersCache = 8192

  package let path: String
  let analyzer = SharedAnalyzer()
  let directory = EntryDirectory()
  private let pool: DatabasePool

  /// Opens an archive that is there.
  ///
  /// - Parameters:
  ///   - use: what it is opened for; where that is reading, the archive may be one that can only be
  ///     read.
  ///   - patience: how long to wait for another program's transaction.
  ///   - cache: in KiB, for each connection.
  package init(
    path: String, for use: StoreUse = .writing, patience: Duration = .seconds(10),
    cache: Int = readersCache
  ) throws(StoreError) {
    try ArchiveHeader.check(path)
    let access = try ArchiveAccess.to(path, for: use)
    self.path = path
    do {
      pool = try Self.open(path, access, patience, cache)
      let migrator = ArchiveSchema.migrator
      guard try !pool.read(migrator.hasBeenSuperseded) else {
        throw StoreError(.newer, store: path)
      }
      // Migrating takes the lock for writing even where there is nothing to do.
      if try !pool.read(migrator.hasCompletedMigrations) {
        guard case .writing = access else { throw StoreError(.older, store: path) }
        try migrator.migrate(pool)
      }
    } catch {
      throw StoreError(error, store: path)
    }
  }

  /// Opens an archive, making it where nothing is.
  package static func openOrCreate(
    path: String, patience: Duration = .seconds(10), cache: Int = readersCache
  ) throws(StoreError) -> SQLiteLetterStore {
    if !FileManager.default.fileExists(atPath: path) { try create(path, patience) }
    return try SQLiteLetterStore(path: path, patience: patience, cache: cache)
  }

  /// Makes an empty archive beside its place and moves it there when it is whole: whoever is
  /// killed in between leaves no half archive after, but a draft that the next one removes.
  private static func create(_ path: String, _ patience: Duration) throws(StoreError) {
    ArchiveDraft.removeAbandoned(of: path)
    let draft = ArchiveDraft(of: path)
    defer { draft.remove() }
    do {
      let pool = try open(draft.path, .writing, patience, writersCache)
      try ArchiveSchema.migrator.migrate(pool)
      // Closing copies the log into the database, too, but does not say where that fails.
      try pool.writeWithoutTransaction { database in
        _ = try database.checkpoint(.truncate)
      }
      try pool.close()
    } catch {
      throw StoreError(error, store: path)
    }
    // Where another import was faster, its archive is as good.
    guard link(draft.path, path) == 0 || errno == EEXIST else {
      throw StoreError(.notAccessible, store: path, detail: String(cString: strerror(errno)))
    }
  }

  /// Set up once, before the first database is opened. Where somebody else has opened one, SQLite
  /// stays as it is, a little slower.
  private static let settings: Void = { _ = sqlite_count_no_memory() }()

  private static func open(
    _ path: String, _ access: ArchiveAccess, _ patience: Duration, _ cache: Int
  ) throws -> DatabasePool {
    _ = settings
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.label = "archive"
    configuration.prepareDatabase { database in
      // In bytes, of an archive that is new: most of it are letters of many kilobytes.
      try database.execute(sql: "PRAGMA page_size = 16384")
      try database.execute(sql: "PRAGMA cache_size = -\(cache)")
      // Debian has SQLite write zeros over all that it drops, every piece of an index that is
      // gathered into a larger one; nothing in an archive is secret from who may read its letters.
      try database.execute(sql: "PRAGMA secure_delete = OFF")
      // What a statement would need to be undone: some pages, no file.
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      database.add(tokenizer: IndexedTermTokenizer.self)
      PhraseCounter.register(in: database)
      SearchFolding.register(in: database)
    }
    guard case .writing = access else {
      configuration.readonly = true
      return try DatabasePool(path: access.location(of: path), configuration: configuration)
    }
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { database in
      // A letter that was acknowledged survives a power cut, too.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // In pages: 64 MiB of log before it is copied into the archive. Pages of indexes, which every
      // transaction changes, are copied the less often.
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 4096")
    }
    return pool
  }

  /// Reads from one state of the archive.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try pool.unsafeRead { database in
        try database.beginTransaction(.deferred)
        let outcome = Result { try body(database) }
        // An error of the file itself has ended it.
        if database.isInsideTransaction { try database.commit() }
        return try outcome.get()
      }
    } catch {
      throw StoreError(error, store: path)
    }
  }

  /// Looks up with a single statement, which sees one state of the archive without a transaction.
  func lookUp<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try pool.unsafeRead(body) } catch { throw StoreError(error, store: path) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try pool.write(body) } catch { throw StoreError(error, store: path) }
  }
}
