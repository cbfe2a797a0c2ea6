internal import CAttacks
internal import ConfinedWorkers
internal import Glibc

/// What a letter that has taken over its reader might try.
struct Attack: Sendable {
  let name: String

  /// Tries it; where it was let or refused, says so on standard error, and the letter is read.
  func perform() {
    if let bytes = Self.answers[name] {
      send(bytes)
      say(WorkerLoop.endOfWarnings)
      exit(0)
    }
    if let bytes = Self.endless[name] {
      if name == "unheard" { send(Self.wholeAnswer) }
      while true { send(bytes) }
    }
    let code = attack_perform(name)
    let result = code == 0 ? "succeeded" : code < 0 ? "is unknown" : "was refused"
    say(Array("\(name) \(result)\n".utf8))
  }

  // MARK: Attacks on the parent, which need no system call

  /// Instead of an answer, and nothing after it.
  private static let answers: [String: [UInt8]] = [
    "garbage": Array("Guten Tag".utf8),
    "long": head(answer, 1 << 30),
    "request": head(request, 0),
    "twice": head(answer, 0) + head(answer, 0),
    "early": head(end, 0),
    "cut": head(answer, 100) + [1, 2, 3],
    "more": wholeAnswer + [7],
    "empty": wholeAnswer,
  ]

  /// Again and again.
  private static let endless: [String: [UInt8]] = [
    "announcements": head(pages, 4) + [0, 1, 0, 0],
    // After an answer: nobody asked for more.
    "unheard": [UInt8](repeating: 0x21, count: 1 << 16),
  ]

  /// Kinds of frames, as `Frame.Kind` numbers them.
  private static let (request, pages, answer, end): (UInt8, UInt8, UInt8, UInt8) = (3, 4, 5, 6)

  private static let wholeAnswer = head(answer, 0) + head(end, 0)

  /// A frame's kind, and its length with the little end first.
  private static func head(_ kind: UInt8, _ length: UInt32) -> [UInt8] {
    [kind] + withUnsafeBytes(of: length.littleEndian) { Array($0) }
  }

  private func send(_ bytes: [UInt8]) { write(bytes, to: .standardOutput) }

  private func say(_ bytes: [UInt8]) { write(bytes, to: .standardError) }

  private func write(_ bytes: [UInt8], to descriptor: OutputDescriptor) {
    do throws(OutputDescriptor.Failure) {
      try descriptor.write(bytes)
    } catch {
      exit(1)  // nobody listens any more
    }
  }
}
