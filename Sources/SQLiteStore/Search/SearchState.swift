internal import GRDB

/// Numbers that the index keeps of itself.
enum SearchState {
  static func value(_ key: String, _ database: Database) throws -> Int? {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT value FROM searchState WHERE key = ?"),
      arguments: [key])
  }

  /// The number of the entry that was added last; later ones have higher numbers.
  static func lastEntry(_ database: Database) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(
        sql: "SELECT seq FROM sqlite_sequence WHERE name = 'searchEntry'")) ?? 0
  }

  /// Counts entries that were added; those that are changed or removed are counted by triggers.
  static func add(entries: Int, words: Int, _ database: Database) throws {
    try database.cachedStatement(
      sql: """
        UPDATE searchState SET value = value + iif(key = 'entries', ?, ?)
        WHERE key IN ('entries', 'words')
        """
    ).execute(arguments: [entries, words])
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
