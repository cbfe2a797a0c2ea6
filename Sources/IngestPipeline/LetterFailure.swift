package import DocumentFormats

/// Why a file that was offered could not be read, and what its owner can do about it.
package struct LetterFailure: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case missing
    case noPermission
    case folder
    /// A pipe, a device, a socket.
    case notAFile
    /// A symbolic link inside a folder.
    case link
    /// A name that is not valid UTF-8.
    case unreadableName
    case tooLarge
    /// The disk or the network share failed while the file was read.
    case unreadable
    /// What was read cannot be written down or stored.
    case unwritable
    case document(DocumentError.Kind)
  }

  package var kind: Kind
  /// As given by the caller.
  package var path: String
  /// Of the bytes, where they could be read.
  package var sha256: String?
  /// What the system or a library said.
  package var detail: String?

  package init(_ kind: Kind, path: String, sha256: String? = nil, detail: String? = nil) {
    self.kind = kind
    self.path = path
    self.sha256 = sha256
    self.detail = detail
  }

  package init(_ error: DocumentError, path: String, sha256: String) {
    self.init(.document(error.kind), path: path, sha256: sha256, detail: error.detail)
  }

  /// `Corpus/x.pdf: encrypted; remove the password first`
  package var message: String { "\(path): \(reason)" }

  /// The message without the path.
  package var reason: String {
    if case .document(let kind) = kind { return DocumentError(kind, detail: detail).description }
    let (what, remedy) = words
    return detail.map { "\(what) (\($0)); \(remedy)" } ?? "\(what); \(remedy)"
  }

  private var words: (what: String, remedy: String) {
    switch kind {
    case .missing: ("no such file", "check the path")
    case .noPermission: ("may not be read", "change its access rights")
    case .folder: ("a folder", "give its files, or a command that takes folders")
    case .notAFile: ("not a regular file", "copy its content into a file")
    case .link: ("a symbolic link inside a folder", "name it, or what it points to, itself")
    case .unreadableName: ("a file name that is not UTF-8", "rename it")
    case .tooLarge:
      ("larger than \(SourceFile.sizeLimit >> 20) MiB", "split it into single letters")
    case .unreadable: ("cannot be read", "check the disk or the share it is on")
    case .unwritable: ("cannot be stored", "report the letter and this message")
    // A document's own reasons have their own words.
    case .document(let kind): (DocumentError(kind).description, "")
    }
  }
}
