internal import GRDB
internal import GRDBSQLite

/// The FTS5 function `phraseCounts(search)`: how often each of the query's phrases stands in the
/// columns of a row, as 16-bit numbers: for each phrase that stands in it its number and its counts in
/// subject, question and answer.
enum PhraseCounter {
  static let name = "phraseCounts"
  /// Numbers for each phrase.
  static let width = 4
  /// In 16-bit numbers: more phrases than any query has.
  private static let capacity = 1_024 * width

  static func register(in database: Database) {
    let api = UnsafeMutablePointer(mutating: FTS5.api(database))
    _ = api.pointee.xCreateFunction(
      api, name, nil, { api, context, result, _, _ in PhraseCounter.count(api, context, result) },
      nil)
  }

  private static func count(
    _ api: UnsafePointer<Fts5ExtensionApi>?, _ context: OpaquePointer?,
    _ result: OpaquePointer?
  ) {
    guard let api = api?.pointee else { return sqlite3_result_null(result) }
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { numbers in
      var used = 0
      let phrases = api.xPhraseCount(context)
      for phrase in 0..<phrases where used + width <= capacity {
        var iterator = Fts5PhraseIter()
        var (column, offset): (CInt, CInt) = (0, 0)
        var counts: (UInt16, UInt16, UInt16) = (0, 0, 0)
        guard api.xPhraseFirst(context, phrase, &iterator, &column, &offset) == SQLITE_OK else {
          return sqlite3_result_error_code(result, SQLITE_ERROR)
        }
        while column >= 0 {
          switch column {
          case 0: counts.0 &+= 1
          case 1: counts.1 &+= 1
          default: counts.2 &+= 1
          }
          api.xPhraseNext(context, &iterator, &column, &offset)
        }
        guard counts != (0, 0, 0) else { continue }
        numbers[used] = UInt16(phrase)
        numbers[used + 1] = counts.0
        numbers[used + 2] = counts.1
        numbers[used + 3] = counts.2
        used += width
      }
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      sqlite3_result_blob(result, numbers.baseAddress, CInt(used * 2), transient)
    }
  }
}
