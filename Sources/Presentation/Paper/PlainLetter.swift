package import CouncilModel

/// A letter's own text in reading order, a blank line between blocks; without page furniture,
/// stamps, and text that a reader of the page does not see.
package struct PlainLetter {
  /// All of it.
  package let text: String

  package init(_ extraction: Extraction) {
    text =
      extraction.blocks
      .filter { ![.furniture, .stamp, .invisible].contains($0.kind) }
      .map(\.text)
      .joined(separator: "\n\n") + "\n"
  }
}
