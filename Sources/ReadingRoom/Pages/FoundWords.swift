internal import CouncilModel
internal import CouncilSearch

/// The words that a search found in a letter, marked on the letter's page, too.
struct FoundWords: Sendable {
  /// UTF-8 offsets into the letter's text, in order.
  let ranges: [TextRange]

  /// None.
  init() { ranges = [] }

  /// - Parameter query: as it was typed; what cannot be understood finds nothing.
  /// - Throws: `StoreError`
  init(_ query: String, in extraction: Extraction, _ searcher: Searcher) throws {
    let blocks = extraction.blocks.filter { $0.text.utf8.count == $0.end - $0.start }
    do {
      let marks = try searcher.marks(of: query, in: blocks.map(\.text))
      ranges = zip(blocks, marks).flatMap { block, marks in
        marks.map { TextRange(block.start + $0.start, block.start + $0.end) }
      }
    } catch is QueryError {
      ranges = []
    }
  }

  /// A stretch of the letter's text with the words marked.
  ///
  /// - Parameter range: where the text stands in the letter.
  func marked(_ text: String, at range: TextRange) -> Markup {
    let bytes = Array(text.utf8)
    var markup = Markup()
    var position = range.start
    func part(upTo end: Int) -> String {
      String(decoding: bytes[(position - range.start)..<(end - range.start)], as: UTF8.self)
    }
    for found in ranges where found.start < range.end && found.end > range.start {
      let (start, end) = (max(found.start, position), min(found.end, range.end))
      guard start < end else { continue }
      markup += Markup(text: part(upTo: start))
      position = start
      markup += "<mark class=\"word\">\(part(upTo: end))</mark>"
      position = end
    }
    markup += Markup(text: part(upTo: range.end))
    return markup
  }
}
