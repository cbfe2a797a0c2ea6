/// A run of characters without white space, and where it stands.
package struct Word: Sendable, Equatable {
  package var text: String
  /// Nil where the format has no geometry (text, HTML).
  package var box: BoundingBox?
  package var style: FontStyle

  package init(_ text: String, box: BoundingBox? = nil, style: FontStyle = .plain) {
    self.text = text
    self.box = box
    self.style = style
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
