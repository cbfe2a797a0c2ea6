package import CouncilModel
package import DocumentFormats
internal import PageLayout

/// Where the words of a letter stand on its pages: for words that are looked for long after the letter
/// was read.
package enum WordPlaces {
  /// A word with its place in the letter's text and on a page.
  package struct Word: Sendable, Equatable {
    package var text: String
    /// UTF-8 offset into the letter's text.
    package var start: Int
    package var page: Int
    package var box: BoundingBox

    package init(text: String, start: Int, page: Int, box: BoundingBox) {
      self.text = text
      self.start = start
      self.page = page
      self.box = box
    }
  }

  /// In bytes: what is longer is no word, and has no place.
  package static let longestWord = 1000

  /// All words that have a place, in the order of the text.
  ///
  /// - Throws: `DocumentError` where the bytes cannot be read as a document at all.
  package static func words(of bytes: [UInt8]) throws(DocumentError) -> [Word] {
    let text = LayoutAnalysis.letterText(of: try Formats.read(bytes))
    return text.lines.flatMap { line in
      line.words.filter { $0.range.count <= longestWord }.compactMap { word in
        word.box.map {
          Word(
            text: text.string(word.range), start: word.range.start, page: line.page, box: $0)
        }
      }
    }
    .sorted { $0.start < $1.start }
  }
}
