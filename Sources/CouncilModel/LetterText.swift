/// A letter's text in reading order, and where each line of it stands on the pages.
///
/// Lines that continue a paragraph are joined to it with one space, or with nothing where a
/// hyphen was dropped; cells of a row are parted by tabs (an empty cell leaves two side by side),
/// lines and paragraphs by line feeds. What is set aside (page furniture, footnotes, stamps) is
/// kept and marked, and never stands inside a paragraph; invisible text stands after everything
/// else. All offsets are UTF-8 offsets into `text`.
package struct LetterText: Sendable, Equatable {
  package struct PlacedWord: Sendable, Equatable {
    package var range: TextRange
    package var box: BoundingBox?
    /// How it was recognised from an image; nil for text of the file itself.
    package var recognition: WordRecognition?

    package init(
      range: TextRange, box: BoundingBox? = nil, recognition: WordRecognition? = nil
    ) {
      self.range = range
      self.box = box
      self.recognition = recognition
    }
  }

  /// What separates a line from the one before it.
  package enum Break: Int, Sendable, Comparable {
    /// The line continues a sentence or paragraph.
    case none
    /// The line before ends early: a list item, a table's row, a new sentence on its own line.
    case line
    /// A blank line, a wide gap, a new element.
    case paragraph

    package static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a line is that is no running text of the letter.
  package enum Aside: Sendable, Hashable {
    /// The page's, not the letter's: running heads, feet, contacts.
    case furniture
    case footnote
    case stamp
    case annex
    case invisible(Invisibility)
  }

  package struct Line: Sendable, Equatable {
    package var range: TextRange
    package var page: Int
    package var role: TextLine.Role
    /// What the line is, where it is no running text.
    package var aside: Aside?
    package var breakBefore: Break
    package var isBold: Bool
    package var isItalic: Bool
    /// In points; 0 where the format has none.
    package var fontSize: Double
    /// Distance from the text's left edge: points, or characters where there is no geometry.
    package var indentation: Double
    /// The line's words with their places, in order.
    package var words: [PlacedWord]

    package init(
      range: TextRange, page: Int, role: TextLine.Role = .body, aside: Aside? = nil,
      breakBefore: Break = .paragraph, isBold: Bool = false, isItalic: Bool = false,
      fontSize: Double = 0, indentation: Double = 0, words: [PlacedWord] = []
    ) {
      self.range = range
      self.page = page
      self.role = role
      self.aside = aside
      self.breakBefore = breakBefore
      self.isBold = isBold
      self.isItalic = isItalic
      self.fontSize = fontSize
      self.indentation = indentation
      self.words = words
    }

    /// Whether the line is set aside, and so never part of a question or an answer.
    package var isAside: Bool { aside != nil }
    /// Why the line is no valid text; nil where it is.
    package var invisibility: Invisibility? {
      if case .invisible(let reason) = aside { reason } else { nil }
    }
  }

  /// The text as UTF-8.
  package let utf8: [UInt8]
  /// Its length in bytes.
  package var byteCount: Int { utf8.count }
  /// The same as a string, whose parts need not be checked again; nil where the bytes are no UTF-8.
  private let whole: String?
  package var lines: [Line]
  /// The title that the file itself declares.
  package var title: String?
  package var diagnostics: [Diagnostic]

  package init(
    utf8: [UInt8], lines: [Line], title: String? = nil, diagnostics: [Diagnostic] = []
  ) {
    self.utf8 = utf8
    whole = String(validating: utf8, as: UTF8.self)
    self.lines = lines
    self.title = title
    self.diagnostics = diagnostics
  }

  /// The text at a range.
  package func string(_ range: TextRange) -> String {
    guard let whole else {
      return String(decoding: utf8[range.start..<range.end], as: UTF8.self)
    }
    if range.count == utf8.count { return whole }
    let start = whole.utf8.index(whole.startIndex, offsetBy: range.start)
    return String(whole[start..<whole.utf8.index(start, offsetBy: range.count)])
  }

  /// Where the text ends that a reader of the pages sees: invisible lines stand after it.
  package var visibleEnd: Int {
    var end = utf8.count
    for line in lines.reversed() {
      guard line.invisibility != nil else { break }
      end = line.range.start
    }
    return end
  }

  /// The index of the first line that ends after an offset; `lines.count` where none does.
  package func firstLine(endingBehind offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The proof for a range: its words, its page and one rectangle a line.
  package func evidence(for range: TextRange) -> Evidence {
    var page = 1
    var found = false
    var boxes: [BoundingBox] = []
    for line in lines[firstLine(endingBehind: range.start)...] {
      guard line.range.start < range.end else { break }
      if !found {
        page = line.page
        found = true
      }
      var covered: BoundingBox?
      for index in line.words.indices where line.words[index].range.overlaps(range) {
        guard let box = line.words[index].box else { continue }
        covered = covered?.union(box) ?? box
      }
      if let covered { boxes.append(covered) }
    }
    return Evidence(
      text: string(range), page: page, start: range.start, end: range.end, boxes: boxes)
  }
}
