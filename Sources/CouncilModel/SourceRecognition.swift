/// With what a letter's text was recognised from images. Another engine or model may read other words.
package struct SourceRecognition: Sendable, Hashable, Codable {
  /// Name and version: `tesseract 5.3.0`.
  package var engine: String
  /// The model's name and the SHA-256 of its file: `deu 19d219…`.
  package var model: String
  /// How many pages were recognised.
  package var pages: Int

  package init(engine: String, model: String, pages: Int) {
    self.engine = engine
    self.model = model
    self.pages = pages
  }
}
