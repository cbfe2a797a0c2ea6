internal import CouncilStore
internal import Foundation
internal import GRDB

/// A row of the table of files that were offered.
enum FileRow {
  static let columns = """
    key, name, state, stamp, byteCount, sha256, letter, kind, reason, complaints,
    attempts, changed, declared
    """

  /// Writes what is known of a file now over what was known before; not where another import has
  /// taken the very same bytes from it in the meantime.
  static func write(_ file: OfferedFile, in database: Database) throws {
    var row = try RowStatement(
      database,
      """
      INSERT INTO file (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET name = excluded.name, state = excluded.state,
        stamp = excluded.stamp, byteCount = excluded.byteCount,
        sha256 = excluded.sha256, letter = excluded.letter, kind = excluded.kind,
        reason = excluded.reason, complaints = excluded.complaints,
        attempts = excluded.attempts, changed = excluded.changed,
        declared = excluded.declared
      WHERE excluded.state = 'imported' OR file.state <> 'imported'
        OR NOT (ifnull(file.letter = excluded.sha256, FALSE)
          OR ifnull(excluded.state = 'duplicate' AND file.letter = excluded.letter, FALSE))
      """)
    row.bind(bytes: file.key)
    row.bind(file.name)
    row.bind(file.state.rawValue)
    row.bind(file.stamp)
    row.bind(file.byteCount)
    row.bind(file.sha256)
    row.bind(file.letter)
    row.bind(file.kind)
    row.bind(file.reason)
    row.bind(file.warnings)
    row.bind(file.attempts)
    row.bind(file.changed)
    row.bind(try file.declared.map(ColumnJSON.text))
    try row.run()
  }

  /// Removes what is known under a key where that is a refusal.
  static func forgetRefusal(of key: [UInt8], in database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM file WHERE key = ? AND state = 'refused'")
      .execute(arguments: [Data(key)])
  }

  static func file(_ row: Row) throws -> OfferedFile {
    let word: String = row["state"]
    guard let state = OfferedFile.State(rawValue: word) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "state is \"\(word)\"")
    }
    var file = OfferedFile(
      key: Array(row["key"] as Data), name: row["name"], state: state, changed: row["changed"])
    file.stamp = row["stamp"]
    file.byteCount = row["byteCount"]
    file.sha256 = row["sha256"]
    file.letter = row["letter"]
    file.kind = row["kind"]
    file.reason = row["reason"]
    file.warnings = row["complaints"]
    file.attempts = row["attempts"]
    file.declared = try (row["declared"] as String?).map { try ColumnJSON.value($0) }
    return file
  }
}
