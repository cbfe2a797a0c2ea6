internal import CouncilModel
package import CouncilStore
internal import FoundationEssentials
internal import GRDB

extension SQLiteLetterStore {
  package func add(_ letter: StoredLetter) throws(StoreError) -> Addition {
    let original: [UInt8]
    let json: [UInt8]
    do {
      original = try Compression.compressed(letter.bytes)
      json = try Compression.compressed(letter.json)
    } catch {
      throw StoreError(.refused, store: path, detail: "zlib error \(error.code)")
    }
    let searchRows = analyzer.withTurn { SearchRows(letter.extraction, $0) }
    let firstSeen = Date.now.formatted(.iso8601)

    return try write { database in
      let letterRows = LetterRows(database: database, extraction: letter.extraction)
      guard try letterRows.insertSource(byteCount: letter.bytes.count, firstSeen: firstSeen)
      else { return .duplicate }
      let source = database.lastInsertedRowID
      try letterRows.insert(
        "INSERT INTO original (source, bytes) VALUES (?, ?)", [source, Data(original)])
      try letterRows.insert(
        "INSERT INTO extraction (source, byteCount, bytes) VALUES (?, ?, ?)",
        [source, letter.json.count, Data(json)])
      let rows = try letterRows.insertContent(source: source)
      try searchRows.insert(
        paper: rows.paper, exchanges: rows.exchanges, index: "search", database)
      return .added
    }
  }
}
