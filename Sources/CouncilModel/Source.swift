/// The file that a letter was read from.
package struct Source: Sendable, Hashable, Codable {
  /// As given by the caller.
  package var path: String
  /// SHA-256 of the bytes, in lower-case hexadecimal digits.
  package var sha256: String
  package var format: Document.Format
  package var pages: Int
  /// Whether the text was recognised from images.
  package var ocr: Bool
  /// With what; nil where nothing was recognised.
  package var recognition: SourceRecognition?

  package init(
    path: String, sha256: String, format: Document.Format, pages: Int,
    recognition: SourceRecognition? = nil
  ) {
    self.path = path
    self.sha256 = sha256
    self.format = format
    self.pages = pages
    ocr = recognition != nil
    self.recognition = recognition
  }
}
