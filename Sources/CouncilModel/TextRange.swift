/// A half-open range of UTF-8 offsets into a document's text.
package struct TextRange: Sendable, Hashable, Codable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { end <= start }

  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
  package func shifted(by offset: Int) -> TextRange { TextRange(start + offset, end + offset) }
}
