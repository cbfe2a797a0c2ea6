internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// Each entry's paper and length in memory, for queries with so many matches that looking each up
/// takes longer than finding it. Read when first needed and again after the archive has changed.
final class EntryDirectory: Sendable {
  /// Which entries an archive has: numbers are never used twice.
  private struct State: Equatable {
    var lastID: Int
    var entries: Int
    var words: Int
  }

  struct Entries: Sendable {
    /// By the entry's number; 0 where there is none.
    fileprivate(set) var papers: [Int64]
    fileprivate(set) var lengths: [Int32]

    /// An entry's paper and length in words; nil of an entry that was removed.
    func entry(_ id: Int64) -> (paper: Int64, length: Int)? {
      guard id >= 0, id < papers.count, papers[Int(id)] != 0 else { return nil }
      return (papers[Int(id)], Int(lengths[Int(id)]))
    }
  }

  /// How many more numbers than entries there may be: the rest is memory for nothing.
  private static let mostGaps = 8

  /// As many rows are read one after the other in the time of looking one up.
  private static let rowsPerLookUp = 16

  private let known = Mutex<(state: State, entries: Entries)?>(nil)

  /// The entries as the transaction sees them; nil where their numbers lie too far apart, or where
  /// they would have to be read first and that is not worth it.
  ///
  /// - Parameter matches: how many entries are to be looked up.
  func entries(for matches: Int, _ database: Database) throws -> Entries? {
    let state = State(
      lastID: try SearchState.lastEntry(database),
      entries: try SearchState.value("entries", database) ?? 0,
      words: try SearchState.value("words", database) ?? 0)
    if let known = known.withLock({ $0 }), known.state == state { return known.entries }
    guard state.lastID / Self.mostGaps <= state.entries,
      state.entries / Self.rowsPerLookUp <= matches
    else { return nil }
    let entries = try Self.read(state.lastID, database)
    known.withLock { $0 = (state, entries) }
    return entries
  }

  private static func read(_ lastID: Int, _ database: Database) throws -> Entries {
    var entries = Entries(
      papers: Array(repeating: 0, count: lastID + 1),
      lengths: Array(repeating: 0, count: lastID + 1))
    let statement = try database.cachedStatement(sql: "SELECT id, paper, words FROM searchEntry")
    try statement.forEachRow(in: database) { row in
      let id = Int(sqlite3_column_int64(row, 0))
      guard id >= 0, id <= lastID else { return }
      entries.papers[id] = sqlite3_column_int64(row, 1)
      entries.lengths[id] = Int32(clamping: sqlite3_column_int64(row, 2))
    }
    return entries
  }
}
