internal import ConfinedReading
internal import ConfinedWorkers

/// Reads letters that were changed at random, and finds those over which the reader breaks.
struct FuzzRun {
  /// A letter that breaks its reader.
  struct Finding: Sendable {
    var round: Int
    /// The letter that was changed.
    var path: String
    var bytes: [UInt8]
    var failure: WorkerFailure
  }

  private let letters: [(path: String, bytes: [UInt8])]
  private let reader: ConfinedReader

  /// Reads the files' bytes.
  init(_ paths: [String], _ reader: ConfinedReader) throws(LetterFailure) {
    var letters: [(String, [UInt8])] = []
    for path in paths { letters.append((path, try SourceFile.bytes(at: path))) }
    self.letters = letters
    self.reader = reader
  }

  /// The letter of a round: the same for the same seed.
  func letter(round: Int, seed: UInt64) -> (path: String, bytes: [UInt8]) {
    var random = SeededRandom(seed: seed &+ UInt64(round))
    guard let letter = letters.randomElement(using: &random),
      let other = letters.randomElement(using: &random)
    else { return ("", []) }
    return (
      letter.path, LetterMutation.mutated(letter.bytes, with: other.bytes, &random)
    )
  }

  /// Reads the letter of a round; nil where its reader does not break.
  func read(round: Int, seed: UInt64) throws -> Finding? {
    let letter = letter(round: round, seed: seed)
    do {
      _ = try reader.json(letter.bytes, path: letter.path)
    } catch let failure as LetterFailure {
      if case .worker(let reason) = failure.kind {
        return Finding(round: round, path: letter.path, bytes: letter.bytes, failure: reason)
      }
    }
    return nil
  }
}
