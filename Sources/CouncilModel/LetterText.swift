/// A letter's text in reading order, and where each line of it stands on the pages.
///
/// Lines that continue a paragraph are joined to it with one space, or with nothing where a
/// hyphen was dropped; a new paragraph begins behind a line feed. Page furniture is kept and
/// marked, and never stands inside a paragraph. All offsets are UTF-8 offsets into `text`.
package struct LetterText: Sendable, Equatable {
  package struct PlacedWord: Sendable, Equatable {
    package var range: TextRange
    package var box: BoundingBox?

    package init(range: TextRange, box: BoundingBox? = nil) {
      self.range = range
      self.box = box
    }
  }

  package struct Line: Sendable, Equatable {
    package var range: TextRange
    package var page: Int
    package var role: TextLine.Role
    package var isFurniture: Bool
    /// Whether a new paragraph begins here.
    package var startsParagraph: Bool
    package var isBold: Bool
    package var isItalic: Bool
    /// In points; 0 where the format has none.
    package var fontSize: Double
    /// Distance from the text's left edge: points, or characters where there is no geometry.
    package var indentation: Double
    /// Whether the line ends well before the right edge, as a paragraph's last line does.
    package var isShort: Bool
    package var words: [PlacedWord]

    package init(
      range: TextRange, page: Int, role: TextLine.Role = .body, isFurniture: Bool = false,
      startsParagraph: Bool = false, isBold: Bool = false, isItalic: Bool = false,
      fontSize: Double = 0, indentation: Double = 0, isShort: Bool = false,
      words: [PlacedWord] = []
    ) {
      self.range = range
      self.page = page
      self.role = role
      self.isFurniture = isFurniture
      self.startsParagraph = startsParagraph
      self.isBold = isBold
      self.isItalic = isItalic
      self.fontSize = fontSize
      self.indentation = indentation
      self.isShort = isShort
      self.words = words
    }
  }

  /// The text as UTF-8.
  package var utf8: [UInt8]
  package var lines: [Line]
  /// The title that the file itself declares.
  package var title: String?
  package var diagnostics: [Diagnostic]

  package init(
    utf8: [UInt8], lines: [Line], title: String? = nil, diagnostics: [Diagnostic] = []
  ) {
    self.utf8 = utf8
    self.lines = lines
    self.title = title
    self.diagnostics = diagnostics
  }

  /// The text at a range.
  package func string(_ range: TextRange) -> String {
    String(decoding: utf8[range.start..<range.end], as: UTF8.self)
  }

  /// The proof for a range: its words, its page and one rectangle a line.
  package func evidence(for range: TextRange) -> Evidence {
    var page = 1
    var found = false
    var boxes: [BoundingBox] = []
    for line in lines where line.range.overlaps(range) {
      if !found {
        page = line.page
        found = true
      }
      let box = line.words
        .filter { $0.range.overlaps(range) }
        .compactMap(\.box)
        .reduce(nil as BoundingBox?) { sum, box in sum?.union(box) ?? box }
      if let box { boxes.append(box) }
    }
    return Evidence(
      text: string(range), page: page, start: range.start, end: range.end, boxes: boxes)
  }
}
