import ByteCodecs
internal import CouncilModel
package import CouncilStore
internal import GRDB
import SearchAnalysis

extension SQLiteLetterStore {
  package func add(_ letter: StoredLetter) throws(StoreError) -> Addition {
    let prepared: PreparedLetter
    do {
      prepared = PreparedLetter(
        ReadLetter(
          letter.extraction, json: try PackedBytes(packing: letter.json),
          terms: analyzer.withTurn { SearchTerms(letter.extraction, $0) }),
        bytes: try PackedBytes(packing: letter.bytes),
        identity: letter.identity ?? letter.extraction.source.sha256)
    } catch {
      throw StoreError(.refused, store: path, detail: error.detail)
    }
    let result = try write { database in
      let index = IndexBatch()
      let result = try LetterRows(database: database, letter: prepared, index: index).add()
      try index.write(database)
      return result
    }
    return result == .duplicate ? .duplicate : .added
  }
}
