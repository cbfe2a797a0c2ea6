package import CouncilStore
internal import GRDB

/// One state of an archive's search index, within the transaction that holds it.
struct SQLiteSearchSnapshot {
  let database: Database
  /// The archive's path, for errors.
  let store: String
  let directory: EntryDirectory

  /// Answers from the transaction's state.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try body(database) } catch { throw StoreError(error, store: store) }
  }
}

extension SQLiteLetterStore: SearchIndex {
  package func together<Value>(_ body: (any SearchSnapshot) throws -> Value) throws -> Value {
    try read { database in
      let snapshot = SQLiteSearchSnapshot(database: database, store: path, directory: directory)
      return Result { try body(snapshot) }
    }.get()
  }
}
