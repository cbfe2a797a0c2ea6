internal import CouncilModel
package import CouncilStore

/// Reads an archived letter again with the present rules and compares what comes out.
package struct Verification: Sendable {
  package var path: String
  /// Nil where the bytes of the JSON are the same.
  package var change: String?

  /// - Returns: nil where the letter is not in the store any more.
  package init?(
    of sha256: String, in store: any LetterStore, reader: ConfinedReader
  ) throws {
    guard let letter = try store.letter(sha256: sha256) else { return nil }
    path = letter.extraction.source.path
    do {
      let now = try reader.json(letter.bytes, path: path, identity: letter.identity)
      change = now == letter.json ? nil : JSONDifference.between(letter.json, now)
    } catch let failure as LetterFailure {
      change = "can no longer be read: \(failure.reason)\n"
    }
  }
}
