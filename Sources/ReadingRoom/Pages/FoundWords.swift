internal import CouncilModel
internal import CouncilSearch
internal import LetterReading
internal import Presentation

/// The words that a search found in a letter, marked on the letter's page, too.
struct FoundWords: Sendable {
  /// UTF-8 offsets into the letter's text, in order.
  let ranges: [TextRange]
  /// Those that have their mark in the text already: an answer may be shown with several questions.
  private var placed: Set<Int> = []

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
  mutating func marked(_ text: String, at range: TextRange) -> Markup {
    let bytes = Array(text.utf8)
    var markup = Markup()
    var position = range.start
    func part(upTo end: Int) -> String {
      String(decoding: bytes[(position - range.start)..<(end - range.start)], as: UTF8.self)
    }
    for (index, found) in ranges.enumerated()
    where found.start < range.end && found.end > range.start {
      let (start, end) = (max(found.start, position), min(found.end, range.end))
      guard start < end else { continue }
      markup += Markup(text: part(upTo: start))
      position = start
      let id: Markup = placed.insert(index).inserted ? " id=\"t-\(index)\"" : Markup()
      markup += "<mark\(id) class=\"word\">\(part(upTo: end))</mark>"
      position = end
    }
    markup += Markup(text: part(upTo: range.end))
    return markup
  }

  /// Their marks on a page of the original.
  ///
  /// - Parameter places: of the letter's words; where one is not the word that the archive has at its
  ///   place, nothing is marked: a mark beside its words is worse than none.
  func marks(
    on page: Int, _ places: [WordPlaces.Word], in extraction: Extraction
  ) -> [PageView.Mark] {
    ranges.enumerated().compactMap { index, range in
      // Words are in order: only those that reach into the stretch are looked at.
      var place = places.partition { $0.start > range.start - WordPlaces.longestWord }
      var boxes: [BoundingBox] = []
      while place < places.count, places[place].start < range.end {
        let word = places[place]
        place += 1
        let end = word.start + word.text.utf8.count
        guard word.page == page, end > range.start,
          extraction.text(at: TextRange(word.start, end)) == word.text
        else { continue }
        boxes.append(word.box)
      }
      guard !boxes.isEmpty, let words = extraction.text(at: range) else { return nil }
      return PageView.Mark(
        id: "w-\(index)", address: "#t-\(index)", label: said("Gesuchtes Wort: \(words)"),
        kind: "word",
        boxes: boxes.map(PageView.Box.init))
    }
  }
}

extension Array {
  /// The first index whose element keeps what all after it keep; the end where none does.
  fileprivate func partition(where keeps: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if keeps(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Extraction {
  /// What stands at a place of the letter's text; nil where it reaches over a block's end.
  fileprivate func text(at range: TextRange) -> String? {
    guard let block = blocks.first(where: { $0.start <= range.start && range.end <= $0.end }),
      block.text.utf8.count == block.end - block.start
    else { return nil }
    let text = block.text.utf8
    let start = text.index(text.startIndex, offsetBy: range.start - block.start)
    return String(text[start..<text.index(start, offsetBy: range.count)])
  }
}
