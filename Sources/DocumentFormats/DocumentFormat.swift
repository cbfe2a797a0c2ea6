package import CouncilModel

/// Reads one kind of file. The bytes decide, never the file's name.
package protocol DocumentFormat: Sendable {
  /// Whether the bytes are of this format.
  func recognises(_ bytes: [UInt8]) -> Bool

  /// The pages and lines of a document.
  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document
}
