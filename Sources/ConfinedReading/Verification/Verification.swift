internal import CouncilModel
package import CouncilStore

/// Reads an archived letter again with the present rules and compares what comes out.
package struct Verification: Sendable {
  package var path: String
  /// Nil where the bytes of the JSON are the same.
  package private(set) var change: String?
  /// Why nothing is compared: the letter's text was recognised with what is not here. Nil otherwise.
  package private(set) var obstacle: String?

  /// - Returns: nil where the letter is not in the store any more.
  package init?(
    of sha256: String, in store: any LetterStore, reader: ConfinedReader
  ) throws {
    guard let letter = try store.letter(sha256: sha256) else { return nil }
    let source = letter.extraction.source
    path = source.path
    do {
      let now = try reader.json(
        letter.bytes, path: path, identity: letter.identity, recognises: source.ocr)
      guard now != letter.json else { return }
      obstacle = try source.recognition.flatMap { recognition in
        Self.obstacle(recognition, try CanonicalJSON.extraction(now).source.recognition)
      }
      change = obstacle == nil ? JSONDifference.between(letter.json, now) : nil
    } catch let failure as LetterFailure {
      if let recognition = source.recognition, failure.word == "imagesOnly" {
        obstacle = Self.obstacle(recognition, nil)
      } else {
        change = "can no longer be read: \(failure.reason)\n"
      }
    }
  }

  /// Nil where both are the same.
  private static func obstacle(
    _ before: SourceRecognition, _ now: SourceRecognition?
  ) -> String? {
    guard before.engine != now?.engine || before.model != now?.model else { return nil }
    let other = now.map { "\($0.engine) with \($0.model)" } ?? "nothing"
    return "recognised with \(before.engine) and \(before.model); here is \(other)"
  }
}
