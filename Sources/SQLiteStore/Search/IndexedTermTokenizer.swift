internal import GRDB
internal import GRDBSQLite

/// Hands FTS5 the terms of an `IndexedText`: a word's further terms stand at its place (colocated).
///
/// Queries come as terms, too, so the analysis happens in one place, and outside of the lock for
/// writing.
final class IndexedTermTokenizer: FTS5CustomTokenizer {
  static let name = "auskunft"

  init(db: Database, arguments: [String]) {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let text = pText else { return SQLITE_OK }
    let count = Int(nText)
    var start = 0
    var isColocated = false
    while start < count {
      var end = start
      while end < count, !Self.isSeparator(text[end]) { end += 1 }
      if end > start {
        let code = tokenCallback(
          context, isColocated ? FTS5_TOKEN_COLOCATED : 0, text + start, CInt(end - start),
          CInt(start), CInt(end))
        guard code == SQLITE_OK else { return code }
      }
      isColocated = end < count && text[end] == CChar(IndexedText.termSeparator)
      start = end + 1
    }
    return SQLITE_OK
  }

  private static func isSeparator(_ character: CChar) -> Bool {
    character == CChar(IndexedText.wordSeparator) || character == CChar(IndexedText.termSeparator)
  }
}
