internal import CouncilModel
internal import CouncilStore
internal import Foundation
internal import GRDB
internal import GermanText
internal import SQLiteStore
import SearchAnalysis

/// A large archive of made letters, with a plain full-text index of the same exchanges beside it.
final class SyntheticArchive {
  /// In exchanges: what one transaction writes.
  private static let batch = 500
  private static let exchangesPerPaper = 5
  private static let seed: UInt64 = 20
  /// When the letters were taken; any time will do.
  private static let time = "2026-01-01T00:00:00Z"
  /// What the plain index's path has beyond the archive's.
  private static let plainEnding = "-plain"

  let store: SQLiteLetterStore
  private let plain: DatabaseQueue
  private let analyzer = TextAnalyzer()
  private var exchanges: SyntheticExchanges

  /// - Parameters:
  ///   - index: of the archive of whose words the exchanges are made.
  ///   - path: of the archive that is made, or was.
  ///   - made: how many exchanges were made of the same words before; nil to make it anew.
  /// - Throws: `StoreError` or `DatabaseError` where one of the archives cannot be read or written.
  init(wordsOf index: any SearchIndex, path: String, made: Int?) throws {
    let texts = try index.together { snapshot in
      let ids = try snapshot.matches(nil, filters: []).entries.map(\.id)
      return try snapshot.entries(ids).map(\.answer)
    }
    exchanges = SyntheticExchanges(texts: texts, seed: Self.seed)
    plain = try DatabaseQueue(path: path + Self.plainEnding)
    if let made {
      store = try SQLiteLetterStore(path: path)
      try store.refreshVocabulary(force: false)
      // The queries are the same as after the exchanges' making.
      for _ in 0..<made { _ = exchanges.next() }
      return
    }
    store = try SQLiteLetterStore.openOrCreate(path: path)
    try plain.write { database in
      try database.execute(
        sql: """
          DROP TABLE IF EXISTS plain;
          CREATE VIRTUAL TABLE plain
            USING fts5(subject, question, answer, content='', tokenize='unicode61');
          """)
    }
  }

  /// Adds exchanges, five a paper, to the archive and to the plain index.
  ///
  /// - Returns: the time that each index took: search's own from the archived letters, the plain
  ///   one from texts at hand.
  /// - Throws: `StoreError` or `DatabaseError` where they cannot be written.
  func fill(_ count: Int) throws -> (ours: Duration, plain: Duration) {
    let clock = ContinuousClock()
    var plainTime = Duration.zero
    var added = 0
    while added < count {
      let batch = (0..<min(Self.batch, count - added)).map { _ in exchanges.next() }
      plainTime += try clock.measure { try addPlain(batch, after: added) }
      let letters = try stride(from: 0, to: batch.count, by: Self.exchangesPerPaper).map { start in
        try letter(added + start, batch[start...].prefix(Self.exchangesPerPaper))
      }
      _ = try store.write(letters, run: nil)
      added += batch.count
    }
    return (try clock.measure { try store.reindex { _, _ in } }, plainTime)
  }

  /// A letter with these exchanges.
  private func letter(
    _ number: Int, _ exchanges: ArraySlice<(question: String, answer: String)>
  ) throws -> ImportChange {
    var paper = Paper()
    paper.paperType = .answer
    // Numbers of 64 digits stand for hashes: no two letters have the same.
    let digits = "\(number)"
    let sha256 = String(repeating: "0", count: 64 - digits.count) + digits
    let extraction = Extraction(
      source: Source(path: digits, sha256: sha256, format: "text", pages: 1), status: .complete,
      diagnostics: [], paper: paper, blocks: [],
      exchanges: exchanges.enumerated().map { index, exchange in
        Exchange(
          id: "\(number + index)", number: nil, question: exchange.question,
          answer: exchange.answer, disposition: .answered)
      }, facts: [])
    let json = try PackedBytes(packing: Array(JSONEncoder().encode(extraction)))
    let file = OfferedFile(
      key: Array(digits.utf8), name: digits, state: .imported, changed: Self.time)
    return .letter(
      PreparedLetter(
        ReadLetter(extraction, json: json, terms: SearchTerms(extraction, analyzer)),
        bytes: PackedBytes(storing: Array(digits.utf8)), identity: sha256), file)
  }

  private func addPlain(
    _ exchanges: [(question: String, answer: String)], after number: Int
  ) throws {
    try plain.write { database in
      for (index, exchange) in exchanges.enumerated() {
        try database.cachedStatement(
          sql: "INSERT INTO plain (rowid, subject, question, answer) VALUES (?, '', ?, ?)"
        ).execute(arguments: [number + index + 1, exchange.question, exchange.answer])
      }
    }
  }

  /// A query of so many words that say something.
  func query(_ count: Int) -> [String] {
    var words: [String] = []
    while words.count < count {
      let word = String(exchanges.word()).filter { $0.isLetter || $0.isNumber }
      if word.count > 2, !analyzer.analysis(of: word).terms.isEmpty { words.append(word) }
    }
    return words
  }

  /// Asks the plain index; the rows' numbers, the best first.
  ///
  /// - Throws: `DatabaseError` where SQLite cannot answer.
  func plain(_ words: [String], needsAll: Bool, limit: Int) throws -> [Int64] {
    let match = words.map { "\"\($0)\"" }.joined(separator: needsAll ? " AND " : " OR ")
    return try plain.read { database in
      try Int64.fetchAll(
        database.cachedStatement(
          sql: "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?"),
        arguments: [match, limit])
    }
  }

  /// Bytes of both indexes.
  ///
  /// - Throws: `DatabaseError` where they cannot be read.
  func sizes() throws -> (ours: Int, plain: Int) {
    (
      try Self.size(of: "search", in: DatabaseQueue(path: store.path)),
      try Self.size(of: "plain", in: plain)
    )
  }

  /// In bytes, of what FTS5 keeps for a table.
  private static func size(of table: String, in queue: DatabaseQueue) throws -> Int {
    try queue.read { database in
      try Int.fetchOne(database, sql: "SELECT sum(length(block)) FROM \(table)_data") ?? 0
    }
  }
}
