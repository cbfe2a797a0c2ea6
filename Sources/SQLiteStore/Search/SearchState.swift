internal import GRDB

/// Numbers that the index keeps of itself.
enum SearchState {
  static func value(_ key: String, _ database: Database) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT value FROM searchState WHERE key = ?", arguments: [key])
  }

  static func set(_ key: String, _ value: Int?, _ database: Database) throws {
    if let value {
      try database.execute(
        sql: "INSERT OR REPLACE INTO searchState VALUES (?, ?)", arguments: [key, value])
    } else {
      try database.execute(sql: "DELETE FROM searchState WHERE key = ?", arguments: [key])
    }
  }
}
