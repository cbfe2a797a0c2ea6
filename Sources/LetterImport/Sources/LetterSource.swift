package import ConfinedReading
package import CouncilModel

/// Something that an import is offered: a letter's bytes with what is known of them before they are
/// read. Files are one kind of it.
///
/// Sources are asked by one thread, in the order in which they are offered.
package protocol LetterSource: Sendable {
  /// What the source is known by, byte for byte: the same whenever it is offered again. Sources of
  /// another kind have other keys, so that none is taken for a file: a file's is its whole path.
  var key: [UInt8] { get }
  /// As people see it, and as the letter's `source.path` says it.
  var name: String { get }
  /// Whether there is something to read.
  var content: SourceContent { get }

  /// What is said of the letter beside its bytes; nil where nothing is, as of files.
  var declared: DeclaredHead? { get }

  /// What is said of the bytes without reading them: as long as that is the same, they are the same
  /// (a file's size, time and number; an ETag). Nil where nothing is said.
  func stamp() -> String?

  /// The bytes, and what was said of them before they were read.
  ///
  /// - Throws: `LetterFailure` where they cannot be had.
  func read() throws(LetterFailure) -> (bytes: [UInt8], stamp: String)
}

extension LetterSource {
  package var declared: DeclaredHead? { nil }
}

/// What a source is, before anything is read of it.
package enum SourceContent: Sendable, Equatable {
  case letter
  /// A folder whose letters follow: nothing to take, but nothing is wrong with it.
  case folder
  /// Nothing that could be read, and why.
  case refused(LetterFailure)
}
