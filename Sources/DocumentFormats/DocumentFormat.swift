package import CouncilModel

/// Reads one kind of file, and says all that the rest of the program needs to know of it. The
/// bytes decide, never the file's name.
package protocol DocumentFormat: Sendable {
  /// What `source.format` says; it stays in archives, and so never changes.
  var name: Document.Format { get }

  /// The bytes with which nearly all such files begin; nil where there are none. They are asked
  /// for before files of other kinds are turned away by theirs, so that two formats may share
  /// them (`PK` for all that is a ZIP archive).
  var signature: [UInt8]? { get }

  /// Whether the bytes of such a file are compressed already: stores then keep them as they are.
  var isCompressed: Bool { get }

  /// A small letter that makes the libraries load all that they load from files. Workers read it
  /// while they can still open any.
  var sample: [UInt8] { get }

  /// Whether the bytes are of this format, the signature included.
  func recognises(_ bytes: [UInt8]) -> Bool

  /// The pages and lines of a document.
  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document
}
