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
}
