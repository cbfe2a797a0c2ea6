/// Why a document cannot be read, with what its owner can do about it.
package struct DocumentError: Error, Sendable, Equatable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case empty
    case encrypted
    case damaged
    /// Pages without a text layer: a scan.
    case imagesOnly
    case tooLarge
    case unknownFormat
    /// A web page that a server sent in place of what it was asked for.
    case errorPage
    /// A mail or an archive in which a letter may be.
    case packed
    /// Data or a program in the form of text.
    case noLetter
  }

  package var kind: Kind
  /// What the library said, or what the file is, where that is known.
  package var detail: String?

  package init(_ kind: Kind, detail: String? = nil) {
    self.kind = kind
    self.detail = detail
  }
}

/// `encrypted; remove the password first`, to stand after the file's name and a colon.
extension DocumentError: CustomStringConvertible {
  package var description: String {
    guard let detail else { return "\(state); \(remedy)" }
    return "\(state) (\(detail)); \(remedy)"
  }

  private var state: String {
    switch kind {
    case .empty: "empty"
    case .encrypted: "encrypted"
    case .damaged: "damaged"
    case .imagesOnly: "scanned pages without any text"
    case .tooLarge: "too large"
    case .unknownFormat: "not a format that can be read"
    case .errorPage: "an error page, not a letter"
    case .packed: "a letter packed into another file"
    case .noLetter: "text, but not a letter"
    }
  }

  private var remedy: String {
    switch kind {
    case .empty: "get the file again from its source"
    case .encrypted: "remove the password first"
    case .damaged: "get the file again from its source, or repair it"
    case .imagesOnly: "add a text layer by text recognition (OCR) first"
    case .tooLarge: "split it, or extract the letter from it"
    case .unknownFormat: "save it as PDF or DOCX"
    case .errorPage: "get the letter again from its source"
    case .packed: "save what is in it as PDF, HTML or text"
    case .noLetter: "give the letters themselves, as PDF, HTML or text"
    }
  }
}
