/// Where a value stands: the words, their place in the document's text and on the page.
package struct Evidence: Sendable, Hashable, Codable {
  /// The words exactly as they stand in the document's text at `start..<end`.
  package var text: String
  package var page: Int
  /// UTF-8 offsets into the document's text.
  package var start: Int
  package var end: Int
  /// One rectangle a line; empty where the format has no geometry.
  package var boxes: [BoundingBox]

  package init(text: String, page: Int, start: Int, end: Int, boxes: [BoundingBox] = []) {
    self.text = text
    self.page = page
    self.start = start
    self.end = end
    self.boxes = boxes
  }

  package var range: TextRange { TextRange(start, end) }
}
