internal import CouncilStore
internal import GRDB

/// A row of the table of imports.
enum RunRow {
  /// Of a process whose start nobody knows.
  private static let noStart = -1

  static func run(_ row: Row) -> ImportRun {
    let start: Int = row["processStart"]
    return ImportRun(
      id: row["id"],
      process: ImportProcess(
        host: row["host"], number: row["process"], start: start == noStart ? nil : start),
      started: row["started"], updated: row["updated"], ended: row["ended"],
      offered: row["offered"], finished: row["finished"], seconds: row["seconds"])
  }

  /// Begins a row; the import with the row's number.
  static func begin(
    _ process: ImportProcess, at time: String, offered: Int?, in database: Database
  ) throws -> ImportRun {
    try database.execute(
      sql: """
        INSERT INTO importRun
          (host, process, processStart, started, updated, offered, finished, seconds)
        VALUES (?, ?, ?, ?, ?, ?, 0, 0)
        """,
      arguments: [process.host, process.number, process.start ?? noStart, time, time, offered])
    return ImportRun(
      id: Int(database.lastInsertedRowID), begunBy: process, at: time, offered: offered)
  }

  static func update(_ run: ImportRun, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        UPDATE importRun SET updated = ?, ended = ?, offered = ?, finished = ?, seconds = ?
        WHERE id = ?
        """
    ).execute(arguments: [
      run.updated, run.ended, run.offered, run.finished, run.seconds, run.id,
    ])
  }
}
