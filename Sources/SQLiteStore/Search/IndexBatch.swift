internal import CouncilStore
internal import GRDB

/// What a transaction's letters bring into the search index, written together at its end.
///
/// FTS5 writes what it has gathered to the disk whenever another statement opens a savepoint, as
/// those with triggers do: letter by letter, every exchange would become an index of its own that
/// has to be merged.
final class IndexBatch {
  private var rows: [(entry: Int64, row: SearchTerms.Row, subject: TermText)] = []

  func add(_ row: SearchTerms.Row, of terms: SearchTerms, entry: Int64) {
    rows.append((entry, row, terms.subject))
  }

  /// Drops what was added and is not written.
  func forget() { rows = [] }

  /// Writes what was added, and counts it.
  func write(_ database: Database) throws {
    guard !rows.isEmpty else { return }
    for (entry, row, subject) in rows {
      try SearchTerms.insert(row, subject: subject, entry, index: "search", database)
    }
    try SearchState.add(
      entries: rows.count, words: rows.reduce(0) { $0 + $1.row.words }, database)
    rows = []
  }
}
