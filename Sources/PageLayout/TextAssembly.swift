import CouncilModel

/// Writes the lines into one text and notes where each word stands.
enum TextAssembly {
  static func text(of lines: [LayoutLine], document: Document) -> LetterText {
    var assembly = Assembly()
    for line in lines { assembly.append(line) }
    return LetterText(
      utf8: assembly.utf8, lines: assembly.lines, title: document.title,
      diagnostics: document.diagnostics)
  }

  private struct Assembly {
    var utf8: [UInt8] = []
    var lines: [LetterText.Line] = []
    /// The placed words of the line that is being written.
    private var placed: [LetterText.PlacedWord] = []
    /// The word before, as the format delivered it, while a join is possible.
    private var lastWord = ""
    /// Whether that may end in a hyphen, as its last byte shows.
    private var endsInHyphen = false

    mutating func append(_ line: LayoutLine) {
      let isBreak = lines.isEmpty || line.isAside || line.breakBefore != .none
      var start: Int?
      placed.removeAll(keepingCapacity: true)
      let words = line.line.words
      placed.reserveCapacity(words.count)
      for index in words.indices {
        let cells = line.line.cells.isEmpty ? 0 : line.line.cells.count { $0 == index }
        let word = words[index].text
        if index > 0 {
          separate(by: .word(cells: cells), before: word)
        } else {
          separate(by: isBreak ? .lineFeed : .joinedLine, before: word)
          start = utf8.count
          appendTabs(cells)
        }
        let range = write(word)
        placed.append(
          LetterText.PlacedWord(
            range: range, box: line.shown(words[index].box), recognition: words[index].recognition))
      }
      guard let start else { return }
      appendTabs(line.line.cells.count { $0 >= words.count })
      lines.append(
        LetterText.Line(
          range: TextRange(start, utf8.count), page: line.page, role: line.line.role,
          aside: line.aside,
          breakBefore: isBreak && line.breakBefore == .none ? .paragraph : line.breakBefore,
          isBold: line.line.isBold, isItalic: line.line.isItalic, fontSize: line.fontSize,
          indentation: line.box?.left ?? Double(line.line.indentation), words: placed))
    }

    private enum Separator {
      case lineFeed
      case joinedLine
      /// The word begins a cell, the last of so many; none where it is 0.
      case word(cells: Int)
    }

    private mutating func separate(by separator: Separator, before word: String) {
      switch separator {
      case .lineFeed:
        if !utf8.isEmpty { utf8.append(UInt8(ascii: "\n")) }
      case .word(let cells):
        guard cells == 0 else {
          appendTabs(cells)
          return
        }
        guard endsInHyphen else {
          utf8.append(UInt8(ascii: " "))
          return
        }
        join(Hyphens.join(lastWord, word, acrossLines: false))
      case .joinedLine:
        join(Hyphens.join(lastWord, word, acrossLines: true))
      }
    }

    private mutating func appendTabs(_ count: Int) {
      for _ in 0..<count { utf8.append(UInt8(ascii: "\t")) }
    }

    private mutating func join(_ join: Hyphens.Join) {
      switch join {
      case .space:
        utf8.append(UInt8(ascii: " "))
      case .direct:
        break
      case .withoutHyphen:
        dropHyphen()
      }
    }

    /// Takes the hyphen at the end back, from the text and from the word that it ended.
    private mutating func dropHyphen() {
      // A soft hyphen was never written.
      guard let last = lastWord.last, last != "\u{AD}" else { return }
      utf8.removeLast(String(last).utf8.count)
      if placed.isEmpty {
        guard var line = lines.popLast() else { return }
        line.range.end = min(line.range.end, utf8.count)
        shortenLast(of: &line.words)
        lines.append(line)
      } else {
        shortenLast(of: &placed)
      }
    }

    private func shortenLast(of words: inout [LetterText.PlacedWord]) {
      guard var word = words.popLast() else { return }
      word.range.end = min(word.range.end, utf8.count)
      words.append(word)
    }

    private mutating func write(_ word: String) -> TextRange {
      let start = utf8.count
      // The last byte of a soft hyphen, and of other signs.
      let mightContainHyphen =
        word.utf8.withContiguousStorageIfAvailable { $0.contains(0xAD) } ?? true
      if mightContainHyphen, word.contains("\u{AD}") {
        utf8.append(contentsOf: String(word.filter { $0 != "\u{AD}" }).utf8)
      } else {
        utf8.append(contentsOf: word.utf8)
      }
      lastWord = word
      endsInHyphen = Hyphens.mightEnd(word)
      return TextRange(start, utf8.count)
    }
  }
}
