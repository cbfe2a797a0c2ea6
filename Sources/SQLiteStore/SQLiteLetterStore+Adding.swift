internal import CouncilModel
package import CouncilStore
internal import GRDB

extension SQLiteLetterStore {
  package func add(_ letter: StoredLetter) throws(StoreError) -> Addition {
    let prepared: PreparedLetter
    do {
      prepared = try PreparedLetter(
        letter.extraction, json: PackedBytes(packing: letter.json),
        bytes: PackedBytes(packing: letter.bytes),
        identity: letter.identity ?? letter.extraction.source.sha256,
        terms: analyzer.withTurn { SearchTerms(letter.extraction, $0) })
    } catch let error as Compression.Failure {
      throw StoreError(.refused, store: path, detail: "zlib error \(error.code)")
    } catch {
      throw StoreError(error, store: path)
    }
    let result = try write { database in
      try LetterRows(database: database, letter: prepared).add()
    }
    return result == .duplicate ? .duplicate : .added
  }
}
