internal import CouncilStore
internal import GRDB

/// A row of the table of imports.
enum RunRow {
  static func run(_ row: Row) -> ImportRun {
    ImportRun(
      id: row["id"], process: row["process"], processStart: row["processStart"],
      started: row["started"], updated: row["updated"], ended: row["ended"],
      offered: row["offered"], finished: row["finished"], seconds: row["seconds"])
  }

  static func insert(_ run: ImportRun, in database: Database) throws -> Int {
    try database.execute(
      sql: """
        INSERT INTO importRun
          (process, processStart, started, updated, ended, offered, finished, seconds)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run.process, run.processStart, run.started, run.updated, run.ended, run.offered,
        run.finished, run.seconds,
      ])
    return Int(database.lastInsertedRowID)
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
