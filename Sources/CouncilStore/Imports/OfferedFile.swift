/// A file that was offered to an import, and what became of it: the import's memory.
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

  /// What the file system says of a file: as long as it says the same, the file is the same.
  package struct Stamp: Sendable, Hashable {
    package var byteCount: Int
    /// In nanoseconds since 1970.
    package var modified: Int
    package var inode: Int

    package init(byteCount: Int, modified: Int, inode: Int) {
      self.byteCount = byteCount
      self.modified = modified
      self.inode = inode
    }
  }

  /// The whole path, byte for byte: names need not be UTF-8.
  package var path: [UInt8]
  /// As it was offered, with `\xFC` for what is not UTF-8.
  package var name: String
  package var state: State
  package var stamp: Stamp?
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
  /// ISO 8601, UTC; when its state last changed.
  package var changed: String

  package init(path: [UInt8], name: String, state: State, stamp: Stamp? = nil) {
    self.path = path
    self.name = name
    self.state = state
    self.stamp = stamp
    attempts = 0
    changed = ""
  }
}
