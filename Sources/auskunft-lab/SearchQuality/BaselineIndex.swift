internal import CouncilSearch
internal import CouncilStore
internal import GRDB
import SearchAnalysis

/// A plain FTS5 index of an archive's entries, in memory, to measure search against.
final class BaselineIndex {
  enum Analysis: String, Sendable, CaseIterable {
    /// SQLite's own tokenizer: case and accents folded.
    case unicode61
    /// Our stems without compounds and what else words are found by.
    case stemming
  }

  /// As search itself weighs columns.
  private static let columnWeights =
    "\(Ranker.weights.subject), \(Ranker.weights.question), \(Ranker.weights.answer)"

  private let database: DatabaseQueue
  private let analysis: Analysis
  private let analyzer = TextAnalyzer()

  /// - Parameter index: of the archive whose entries are indexed.
  /// - Throws: `StoreError` where the archive cannot be read, `DatabaseError` where SQLite has no
  ///   room for the index.
  init(_ analysis: Analysis, of index: any SearchIndex) throws {
    self.analysis = analysis
    database = try DatabaseQueue()
    let (found, entries) = try index.together { snapshot in
      let found = try snapshot.matches(nil, filters: []).entries
      return (found, try snapshot.entries(found.map(\.id)))
    }
    let papers = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0.paper) })
    try database.write { database in
      try database.execute(
        sql: """
          CREATE TABLE entry (id INTEGER PRIMARY KEY, paper INTEGER, path TEXT);
          CREATE VIRTUAL TABLE plain
            USING fts5(subject, question, answer, content='', tokenize='\(tokenizer)');
          """)
      for entry in entries {
        let heading = [entry.reference, entry.subject].compactMap(\.self).joined(separator: " ")
        try database.execute(
          sql: "INSERT INTO entry VALUES (?, ?, ?)",
          arguments: [entry.id, papers[entry.id], entry.path])
        try database.execute(
          sql: "INSERT INTO plain (rowid, subject, question, answer) VALUES (?, ?, ?, ?)",
          arguments: [entry.id, terms(heading), terms(entry.question), terms(entry.answer)])
      }
    }
  }

  /// Files with any of the words, the best first, each once.
  ///
  /// - Throws: `DatabaseError` where SQLite cannot answer.
  func paths(_ query: String, limit: Int) throws -> [String] {
    let words = terms(query).split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    guard !words.isEmpty else { return [] }
    let match = words.map { "\"\($0)\"" }.joined(separator: " OR ")
    return try database.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT path FROM (
            SELECT entry.paper, entry.path, bm25(plain, \(Self.columnWeights)) AS score
            FROM plain JOIN entry ON entry.id = plain.rowid WHERE plain MATCH ? LIMIT -1)
          GROUP BY paper ORDER BY min(score) LIMIT ?
          """, arguments: [match, limit])
    }
  }

  /// Stems come as they are to be kept.
  private var tokenizer: String {
    analysis == .unicode61 ? "unicode61" : "unicode61 remove_diacritics 0"
  }

  private func terms(_ text: String) -> String {
    guard analysis == .stemming else { return text }
    return analyzer.tokens(of: text).map(\.analysis.terms[0]).joined(separator: " ")
  }
}
