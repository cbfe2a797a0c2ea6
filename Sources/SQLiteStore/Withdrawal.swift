internal import Foundation
internal import GRDB

/// Takes letters out of an archive, within the transaction that is open.
struct Withdrawal {
  let database: Database
  let keepsBytes: Bool
  /// ISO 8601, UTC.
  let time: String

  /// Forgets a source, and gives up its paper unless another source gave the same bytes.
  ///
  /// - Returns: whether a paper is gone.
  func withdraw(source key: [UInt8]) throws -> Bool {
    let key = Data(key)
    let letter = try String.fetchOne(
      database, sql: "SELECT letter FROM file WHERE key = ?", arguments: [key])
    try database.execute(sql: "DELETE FROM file WHERE key = ?", arguments: [key])
    guard let letter else { return false }
    let isHeld = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM file WHERE letter = ? AND state IN ('imported', 'duplicate'))
        """, arguments: [letter])
    guard isHeld == false else { return false }
    try remove(letter, key)
    return true
  }

  /// Removes a paper with all of its versions.
  private func remove(_ letter: String, _ key: Data) throws {
    let sources = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM source WHERE sha256 = ?1
        UNION SELECT source FROM version WHERE identity = (
          SELECT identity FROM version JOIN source ON source.id = version.source WHERE sha256 = ?1)
        """, arguments: [letter])
    for source in sources {
      try keep(source, key)
      let papers = try Int64.fetchAll(
        database, sql: "SELECT id FROM paper WHERE source = ?", arguments: [source])
      for paper in papers {
        // One after the other, so that what counts entries sees them go.
        for table in ["originator", "answeredBy", "fact", "searchEntry", "exchange"] {
          try database.execute(sql: "DELETE FROM \(table) WHERE paper = ?", arguments: [paper])
        }
      }
      try database.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [source])
    }
  }

  private func keep(_ source: Int64, _ key: Data) throws {
    let content =
      keepsBytes
      ? "original.bytes, extraction.byteCount, extraction.bytes" : "NULL, NULL, NULL"
    try database.execute(
      sql: """
        INSERT INTO withdrawn
          (key, sha256, path, at, byteCount, bytes, extractionByteCount, extraction)
        SELECT ?, sha256, path, ?, source.byteCount, \(content)
        FROM source JOIN original ON original.source = source.id
          JOIN extraction ON extraction.source = source.id
        WHERE source.id = ?
        """, arguments: [key, time, source])
  }
}
