internal import CouncilModel
internal import GRDB
internal import GRDBSQLite

/// A statement that writes one row after the other, its values bound as they come: boxing them for
/// the general way takes as long as writing them.
struct RowStatement {
  private let database: Database
  private let statement: Statement
  private let handle: OpaquePointer
  /// Of the value that comes next, from 1.
  private var position: CInt = 1

  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// - Parameter sql: compiled once for each connection.
  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    sqlite3_reset(handle)
  }

  /// - Parameter columns: whose insertion is compiled once for each connection.
  init(_ database: Database, _ columns: RowColumns) throws {
    try self.init(database, columns.insertion)
  }

  /// Binds a value's fields to the columns of their names; what is bound next comes after all
  /// columns.
  mutating func bind(fieldsOf record: some FieldRecord, to columns: RowColumns) {
    var visitor = ColumnFields(self, columns)
    record.fields(&visitor)
    position = CInt(columns.names.count) + 1
  }

  /// Binds a text as the value with this index, from 0.
  mutating func bind(_ text: String, at index: Int) {
    position = CInt(index) + 1
    bind(text)
  }

  /// Binds a number as the value with this index, from 0.
  mutating func bind(_ number: Int, at index: Int) {
    position = CInt(index) + 1
    bind(number)
  }

  /// Binds NULL as the value with this index, from 0.
  mutating func bindNull(at index: Int) {
    position = CInt(index) + 1
    bindNull()
  }

  mutating func bind(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      // An empty text may have no address, which would be NULL.
      guard let start = utf8.baseAddress else {
        sqlite3_bind_text(handle, position, "", 0, Self.copied)
        return
      }
      start.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
        _ = sqlite3_bind_text(handle, position, $0, CInt(utf8.count), Self.copied)
      }
    }
    position += 1
  }

  mutating func bind(_ text: String?) {
    if let text { bind(text) } else { bindNull() }
  }

  /// Binds a text in UTF-8 that stays where it is until all rows are written.
  mutating func bind(uncopied text: UnsafeRawBufferPointer?) {
    guard let text else { return bindNull() }
    // An empty text may have no address, which would be NULL.
    let start = text.baseAddress?.assumingMemoryBound(to: CChar.self)
    if let start {
      sqlite3_bind_text(handle, position, start, CInt(text.count), nil)
    } else {
      sqlite3_bind_text(handle, position, "", 0, Self.copied)
    }
    position += 1
  }

  /// Lets go of what was bound.
  func forget() {
    sqlite3_clear_bindings(handle)
  }

  mutating func bind(bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      // Without an address they would be NULL.
      if let start = bytes.baseAddress {
        _ = sqlite3_bind_blob(handle, position, start, CInt(bytes.count), Self.copied)
      } else {
        _ = sqlite3_bind_zeroblob(handle, position, 0)
      }
    }
    position += 1
  }

  mutating func bind(_ number: Int) { bind(Int64(number)) }

  mutating func bind(_ number: Int?) { bind(number.map(Int64.init)) }

  mutating func bind(_ number: Int64) {
    sqlite3_bind_int64(handle, position, number)
    position += 1
  }

  mutating func bind(_ number: Int64?) {
    if let number { bind(number) } else { bindNull() }
  }

  /// Writes the row with bytes as its last value, which are not copied.
  mutating func run(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { bytes in
      // Without an address they would be NULL.
      if let start = bytes.baseAddress, !bytes.isEmpty {
        sqlite3_bind_blob64(handle, position, start, sqlite3_uint64(bytes.count), nil)
      } else {
        sqlite3_bind_zeroblob(handle, position, 0)
      }
      defer { sqlite3_bind_null(handle, sqlite3_bind_parameter_count(handle)) }
      try run()
    }
  }

  private mutating func bindNull() {
    sqlite3_bind_null(handle, position)
    position += 1
  }

  /// Writes the row; the next one's values can be bound.
  mutating func run() throws {
    position = 1
    let code = sqlite3_step(handle)
    let result = sqlite3_reset(handle)
    guard code == SQLITE_DONE, result == SQLITE_OK else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: result), message: database.lastErrorMessage)
    }
  }
}
