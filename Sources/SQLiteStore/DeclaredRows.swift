internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import GRDB

/// Writes what a source declares into the columns of a paper that its letter leaves empty.
enum DeclaredRows {
  /// Whether a source declares something else than before.
  static func isNew(_ file: OfferedFile, in database: Database) throws -> Bool {
    guard let declared = file.declared else { return false }
    let known = try String.fetchOne(
      database.cachedStatement(sql: "SELECT declared FROM file WHERE key = ?"),
      arguments: [Data(file.key)])
    return try known != ColumnJSON.text(declared)
  }

  /// Writes the paper's head anew: what its letter says, then what is declared.
  static func complete(_ letter: String, by declared: DeclaredHead, in database: Database) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT paper.id, extraction.byteCount, extraction.bytes
          FROM source JOIN paper ON paper.source = source.id
            JOIN extraction ON extraction.source = source.id
          WHERE source.sha256 = ?
          """), arguments: [letter])
    guard let row else { return }
    let json = try PackedBytes(count: row["byteCount"], zlib: Array(row["bytes"] as Data))
      .unpacked()
    let paper = try JSONDecoder().decode(Extraction.self, from: Data(json)).paper
      .completed(by: declared)
    try database.cachedStatement(
      sql: """
        UPDATE paper SET paperType = ?, reference = ?, referenceKey = ?, subject = ?, date = ?,
          municipality = ? WHERE id = ?
        """
    ).execute(arguments: [
      paper.paperType.rawValue, paper.reference, paper.reference.map(ReferenceKey.key(of:)),
      paper.subject, paper.date, paper.municipality, row["id"] as Int64,
    ])
  }
}
