internal import CouncilStore
internal import Foundation
internal import GRDB

/// A row of the table of files that were offered.
enum FileRow {
  static let columns = """
    path, name, state, byteCount, modified, inode, sha256, letter, kind, reason, complaints,
    attempts, changed
    """

  /// Writes what is known of a file now over what was known before; not where another import has
  /// taken the very same bytes from it in the meantime.
  static func write(_ file: OfferedFile, in database: Database) throws {
    var row = try RowStatement(
      database,
      """
      INSERT INTO file (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (path) DO UPDATE SET name = excluded.name, state = excluded.state,
        byteCount = excluded.byteCount, modified = excluded.modified, inode = excluded.inode,
        sha256 = excluded.sha256, letter = excluded.letter, kind = excluded.kind,
        reason = excluded.reason, complaints = excluded.complaints,
        attempts = excluded.attempts, changed = excluded.changed
      WHERE excluded.state = 'imported' OR file.state <> 'imported'
        OR NOT (ifnull(file.letter = excluded.sha256, FALSE)
          OR ifnull(excluded.state = 'duplicate' AND file.letter = excluded.letter, FALSE))
      """)
    row.bind(bytes: file.path)
    row.bind(file.name)
    row.bind(file.state.rawValue)
    row.bind(file.stamp?.byteCount)
    row.bind(file.stamp?.modified)
    row.bind(file.stamp?.inode)
    row.bind(file.sha256)
    row.bind(file.letter)
    row.bind(file.kind)
    row.bind(file.reason)
    row.bind(file.warnings)
    row.bind(file.attempts)
    row.bind(file.changed)
    try row.run()
  }

  /// Removes what is known of a path where that is a refusal.
  static func forgetRefusal(at path: [UInt8], in database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM file WHERE path = ? AND state = 'refused'")
      .execute(arguments: [Data(path)])
  }

  static func file(_ row: Row) throws -> OfferedFile {
    let word: String = row["state"]
    guard let state = OfferedFile.State(rawValue: word) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "state is \"\(word)\"")
    }
    var file = OfferedFile(path: Array(row["path"] as Data), name: row["name"], state: state)
    if let byteCount = row["byteCount"] as Int?, let modified = row["modified"] as Int?,
      let inode = row["inode"] as Int?
    {
      file.stamp = .init(byteCount: byteCount, modified: modified, inode: inode)
    }
    file.sha256 = row["sha256"]
    file.letter = row["letter"]
    file.kind = row["kind"]
    file.reason = row["reason"]
    file.warnings = row["complaints"]
    file.attempts = row["attempts"]
    file.changed = row["changed"]
    return file
  }
}
