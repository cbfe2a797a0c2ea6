/// Why a document cannot be read, with what its owner can do about it.
package struct DocumentError: Error, Sendable, Equatable {
  package enum Kind: String, Sendable, Codable {
    case empty
    case encrypted
    case damaged
    /// Pages without a text layer: a scan.
    case imagesOnly
    case unknownFormat
  }

  package var kind: Kind
  /// What the library said, where it said something.
  package var detail: String?

  package init(_ kind: Kind, detail: String? = nil) {
    self.kind = kind
    self.detail = detail
  }
}
