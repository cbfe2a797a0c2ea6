package import CouncilModel

/// A file that was offered to an import, or what else stands in a file's place, and what became of
/// it: the import's memory.
package struct OfferedFile: Sendable, Equatable {
  package enum State: String, Sendable, Codable, CaseIterable {
    /// Being read; or an import was cut off while it was.
    case inProgress = "inWork"
    case imported
    /// Its bytes are in the store already.
    case duplicate
    /// Its bytes cannot be read as a letter; the reason says why.
    case quarantined
    /// Not a file whose bytes could be had.
    case refused
  }

  /// What its source knows it by, byte for byte: of a file its whole path, which need not be UTF-8.
  /// Stores compare it and order by it, and read nothing in it.
  package var key: [UInt8]
  /// As it was offered, with `\xFC` for what is not UTF-8.
  package var name: String
  package var state: State
  /// What its source said of it when its bytes were read: as long as it says the same, they are the
  /// same. Nil where they could not be read.
  package var stamp: String?
  /// Of its bytes, where they could be read.
  package var byteCount: Int?
  package var sha256: String?
  /// The hash under which the file's paper is in the store; stays where a later version of the
  /// file cannot be read.
  package var letter: String?
  /// A word for the reason: `encrypted`, `cpuTime`, `link`.
  package var kind: String?
  /// Why it was not taken, and what to do about it.
  package var reason: String?
  /// What the libraries said meanwhile.
  package var warnings: String?
  /// How often its reading was begun since its bytes were last another's.
  package var attempts: Int
  /// What its source says of the letter, beside its bytes.
  package var declared: DeclaredHead?
  /// ISO 8601, UTC; when its state last changed.
  package var changed: String

  package init(key: [UInt8], name: String, state: State, changed: String) {
    self.key = key
    self.name = name
    self.state = state
    self.changed = changed
    attempts = 0
  }
}
