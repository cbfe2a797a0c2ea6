package import ConfinedWorkers
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
    /// A server could not give it now.
    case unreachable
    /// A server does not give it, however often it is asked.
    case withheld
    /// What was read cannot be written down or stored.
    case unwritable
    case document(DocumentError)
    /// Its reader was stopped, or broke.
    case worker(WorkerFailure)
  }

  package var kind: Kind
  /// As given by the caller.
  package var path: String
  /// Of the bytes, where they could be read.
  package var sha256: String?
  /// What the system said.
  package var detail: String?

  package init(_ kind: Kind, path: String, sha256: String? = nil, detail: String? = nil) {
    self.kind = kind
    self.path = path
    self.sha256 = sha256
    self.detail = detail
  }

  package init(_ error: DocumentError, path: String, sha256: String) {
    self.init(.document(error), path: path, sha256: sha256)
  }

  /// `Corpus/x.pdf: encrypted; remove the password first`
  package var message: String { "\(path): \(reason)" }

  /// The message without the path.
  package var reason: String {
    switch kind {
    case .missing: sentence("no such file", "check the path")
    case .noPermission: sentence("may not be read", "change its access rights")
    case .folder: sentence("a folder", "give its files, or a command that takes folders")
    case .notAFile: sentence("not a regular file", "copy its content into a file")
    case .link: sentence("a symbolic link inside a folder", "name what it points to")
    case .unreadableName: sentence("a file name that is not UTF-8", "rename it")
    case .tooLarge:
      sentence("larger than \(SourceFile.sizeLimit >> 20) MiB", "split it into single letters")
    case .unreadable: sentence("cannot be read", "check the disk or the share it is on")
    case .unreachable: sentence("not given by its server", "ask again later")
    case .withheld: sentence("not given by its server", "tell who runs it")
    case .unwritable: sentence("cannot be stored", "report the letter and this message")
    case .document(let error): error.description
    case .worker(let failure): sentence(failure.state, Self.remedy(failure))
    }
  }

  private static func remedy(_ failure: WorkerFailure) -> String {
    switch failure {
    case .forbiddenCall: "do not open it with another program"
    case .killed: "retry it, with more memory free"
    default: "print it into a new PDF, or get it again from its source"
    }
  }

  private func sentence(_ state: String, _ remedy: String) -> String {
    guard let detail else { return "\(state); \(remedy)" }
    return "\(state) (\(detail)); \(remedy)"
  }
}
