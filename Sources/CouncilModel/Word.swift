/// A run of characters without white space, and where it stands.
///
/// Raised characters are Unicode's superscripts, whatever the format makes them of: a small raised
/// "1" after "2,5" gives "2,5¹", `<sup>2</sup>` after "m" gives "m²" (`Superscripts`). So a
/// footnote's mark touches its word and is no digit of it. Fractions are written "½" or "1⁄8".
package struct Word: Sendable, Equatable {
  package var text: String
  /// Nil where the format has no geometry (text, HTML).
  package var box: BoundingBox?
  package var style: FontStyle
  /// Why the word is no valid text; nil for what a reader of the page sees. The layout sets such
  /// words apart from their line.
  package var invisibility: Invisibility?
  /// How it was recognised from an image; nil for text of the file itself.
  package var recognition: WordRecognition?

  package init(
    _ text: String, box: BoundingBox? = nil, style: FontStyle = .plain,
    invisibility: Invisibility? = nil, recognition: WordRecognition? = nil
  ) {
    self.text = text
    self.box = box
    self.style = style
    self.invisibility = invisibility
    self.recognition = recognition
  }

  /// Whether the word is more than marks and bullets.
  package var hasLettersOrDigits: Bool {
    // Most words begin with one.
    if let first = text.utf8.first, Self.isLetterOrDigit(first) { return true }
    if text.utf8.contains(where: Self.isLetterOrDigit) { return true }
    return text.contains { $0.isLetter || $0.isNumber }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
