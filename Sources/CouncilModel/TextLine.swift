/// A line of text as a format delivers it, before any reading of the layout.
package struct TextLine: Sendable, Equatable {
  /// What the format itself says about a line (HTML's and Markdown's elements).
  package enum Role: Sendable, Equatable {
    case body
    case heading(level: Int)
    case listItem
    case tableRow
    /// Navigation, cookie notices, page frames: kept, but never content.
    case furniture
    /// A filled form field or an annotation of a PDF.
    case field
    /// A footnote below the text, with its mark: "¹ ohne Leitung".
    case footnote
    /// A watermark or a stamp across the page.
    case stamp
  }

  package var words: [Word]
  package var role: Role
  /// True where a blank line, a new block element or the page's start stands before the line.
  package var startsParagraph: Bool
  /// Leading white space in characters; for formats without geometry.
  package var indentation: Int
  /// Indices of the words that begin a table's cells, the first cell left out; never decreasing.
  /// An empty cell begins where the next one does: `[1, 1]` for "AWO | | 55", `[1, 2]` for
  /// "AWO | 2,0 | ". So the number of cells is one more, and each has its column.
  package var cells: [Int]
  /// Which of several columns of text the line stands in, counted from the left; nil where the
  /// text has one. Lines of different columns are never one row.
  package var column: Int?

  package init(
    words: [Word], role: Role = .body, startsParagraph: Bool = false, indentation: Int = 0,
    cells: [Int] = [], column: Int? = nil
  ) {
    self.words = words
    self.role = role
    self.startsParagraph = startsParagraph
    self.indentation = indentation
    self.cells = cells
    self.column = column
  }

  /// The words, joined with single spaces.
  package var text: String {
    var count = max(words.count - 1, 0)
    for index in words.indices { count += words[index].text.utf8.count }
    return String(unsafeUninitializedCapacity: count) { bytes in
      var end = 0
      for index in words.indices {
        if index > 0 {
          bytes[end] = UInt8(ascii: " ")
          end += 1
        }
        let rest = UnsafeMutableBufferPointer(rebasing: bytes[end...])
        end += rest.initialize(fromContentsOf: words[index].text.utf8)
      }
      return end
    }
  }

  /// The rectangle around all words; nil where the format has no geometry.
  package var box: BoundingBox? {
    var sum: BoundingBox?
    for index in words.indices {
      guard let box = words[index].box else { continue }
      sum = sum?.union(box) ?? box
    }
    return sum
  }

  /// Whether every word with letters or digits is bold.
  package var isBold: Bool { allWords { $0.isBold } }
  /// Whether every word with letters or digits is italic.
  package var isItalic: Bool { allWords { $0.isItalic } }

  /// The largest font size on the line, in points; 0 where the format has none.
  package var fontSize: Double {
    words.indices.reduce(0) { max($0, words[$1].style.size) }
  }

  private func allWords(are isSet: (FontStyle) -> Bool) -> Bool {
    var found = false
    for index in words.indices where words[index].hasLettersOrDigits {
      guard isSet(words[index].style) else { return false }
      found = true
    }
    return found
  }
}
