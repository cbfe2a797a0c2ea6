/// A letter ready to be written: everything that takes time is done, and can be done elsewhere
/// than where the store is.
package struct PreparedLetter: Sendable, Equatable {
  package var content: ReadLetter
  /// The letter's own.
  package var bytes: PackedBytes
  /// The hash after which the exchanges are named: that of the paper's first version.
  package var identity: String

  package init(_ content: ReadLetter, bytes: PackedBytes, identity: String) {
    self.content = content
    self.bytes = bytes
    self.identity = identity
  }
}
