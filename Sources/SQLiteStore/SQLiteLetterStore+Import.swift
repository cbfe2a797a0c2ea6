internal import CouncilModel
package import CouncilStore
internal import Foundation
internal import GRDB

extension SQLiteLetterStore: ImportStore {
  package func write(
    _ changes: [ImportChange], run: ImportRun?
  ) throws(StoreError) -> [ImportResult] {
    do {
      return try write(changes, run) { letter, file, index, database in
        try write(letter, of: file, index, in: database)
      }
    } catch {
      // Nearly always every letter is taken; where one is not, each is written by itself.
      guard error.kind == .refused else { throw error }
    }
    return try write(changes, run) { letter, file, index, database in
      try writeAlone(letter, of: file, index, in: database)
    }
  }

  private func write(
    _ changes: [ImportChange], _ run: ImportRun?,
    writeLetter: (PreparedLetter, OfferedFile, IndexBatch, Database) throws -> ImportResult
  ) throws(StoreError) -> [ImportResult] {
    try write { database in
      if let run { try RunRow.update(run, in: database) }
      let index = IndexBatch()
      let results: [ImportResult] = try changes.map { change in
        switch change {
        case .file(let file):
          try write(file, in: database)
          return .written
        case .letter(let letter, let file):
          return try writeLetter(letter, file, index, database)
        case .opened(let folder):
          try FileRow.forgetRefusal(of: folder, in: database)
          return .written
        }
      }
      try index.write(database)
      return results
    }
  }

  /// Writes what is known of a file, also what its source says of a letter that is there already.
  private func write(_ file: OfferedFile, in database: Database) throws {
    if file.state == .imported, let letter = file.letter, let declared = file.declared,
      try DeclaredRows.isNew(file, in: database)
    {
      try DeclaredRows.complete(letter, by: declared, in: database)
    }
    try FileRow.write(file, in: database)
  }

  private func write(
    _ letter: PreparedLetter, of file: OfferedFile, _ index: IndexBatch, in database: Database
  ) throws -> ImportResult {
    var letter = letter
    if let declared = file.declared {
      letter.content.paper = letter.content.paper.completed(by: declared)
    }
    let rows = LetterRows(database: database, letter: letter, index: index)
    let result: ImportResult
    if let old = file.letter, old != letter.content.source.sha256 {
      result = try rows.replace(old)
    } else {
      result = try rows.add()
    }
    try write(file, holding: letter.content.source.sha256, result, in: database)
    return result
  }

  /// A letter that the database does not take is undone; others of the transaction stay.
  private func writeAlone(
    _ letter: PreparedLetter, of file: OfferedFile, _ index: IndexBatch, in database: Database
  ) throws -> ImportResult {
    var result = ImportResult.written
    do {
      try database.inSavepoint {
        result = try write(letter, of: file, index, in: database)
        try index.write(database)
        return .commit
      }
    } catch {
      index.forget()
      let error = StoreError(error, store: path)
      // A full disk is not the letter's fault.
      guard error.kind == .refused else { throw error }
      return .refused(detail: error.detail ?? "unknown")
    }
    return result
  }

  private func write(
    _ file: OfferedFile, holding sha256: String, _ result: ImportResult, in database: Database
  ) throws {
    var file = file
    file.letter = sha256
    file.state = result == .duplicate ? .duplicate : .imported
    try FileRow.write(file, in: database)
  }

  package func offeredFiles(
    withKeys keys: [[UInt8]]
  ) throws(StoreError) -> [[UInt8]: OfferedFile] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT \(FileRow.columns) FROM file WHERE key = ?")
      var files: [[UInt8]: OfferedFile] = [:]
      for key in keys {
        if let row = try Row.fetchOne(statement, arguments: [Data(key)]) {
          files[key] = try FileRow.file(row)
        }
      }
      return files
    }
  }

  package func offeredFiles(
    in states: Set<OfferedFile.State>, after key: [UInt8]?, limit: Int
  ) throws(StoreError) -> [OfferedFile] {
    let words = states.map(\.rawValue).sorted()
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(FileRow.columns) FROM file
          WHERE state IN (\(databaseQuestionMarks(count: words.count))) AND key > ?
          ORDER BY key LIMIT ?
          """, arguments: StatementArguments(words) + [Data(key ?? []), limit]
      ).map(FileRow.file)
    }
  }

  package func offeredCounts() throws(StoreError) -> [OfferedFile.State: Int] {
    try read { database in
      var counts: [OfferedFile.State: Int] = [:]
      for row in try Row.fetchAll(
        database, sql: "SELECT state, count(*) AS files FROM file GROUP BY state")
      {
        if let state = OfferedFile.State(rawValue: row["state"]) { counts[state] = row["files"] }
      }
      return counts
    }
  }

  package func standing(of sha256: String) throws(StoreError) -> LetterStanding {
    try lookUp { database in
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT EXISTS (SELECT 1 FROM paper WHERE paper.source = source.id) AS isPresent,
              (SELECT identity FROM version WHERE version.source = source.id) AS identity
            FROM source WHERE sha256 = ?
            """), arguments: [sha256])
      guard let row else { return .absent }
      if row["isPresent"] { return .present }
      return (row["identity"] as String?).map { .past(identity: $0) } ?? .present
    }
  }

  package func identity(
    ofPaper sha256: String, heldOnlyBy key: [UInt8]
  ) throws(StoreError) -> String? {
    try lookUp { database in
      try String.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT coalesce(version.identity, source.sha256)
            FROM source JOIN paper ON paper.source = source.id
              LEFT JOIN version ON version.source = source.id
            WHERE source.sha256 = ?1 AND NOT EXISTS (
              SELECT 1 FROM file
              WHERE letter = ?1 AND key <> ?2 AND state IN ('imported', 'duplicate'))
            """), arguments: [sha256, Data(key)])
    }
  }

  package func beginRun(
    by process: ImportProcess, at time: String, offered: Int?
  ) throws(StoreError) -> ImportRun {
    try write { database in
      try RunRow.begin(process, at: time, offered: offered, in: database)
    }
  }

  package func lastRun() throws(StoreError) -> ImportRun? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM importRun ORDER BY id DESC LIMIT 1")
        .map(RunRow.run)
    }
  }
}
