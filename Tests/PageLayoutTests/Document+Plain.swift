import CouncilModel

extension Document {
  /// Plain text: blank lines begin paragraphs, form feeds begin pages.
  init(plain text: String) {
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    self.init(
      format: "text",
      pages: pages.enumerated().map { index, page in
        var afterBlank = true
        var lines: [TextLine] = []
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
          let words = line.split(separator: " ").map { Word(String($0)) }
          if !words.isEmpty { lines.append(TextLine(words: words, startsParagraph: afterBlank)) }
          afterBlank = words.isEmpty
        }
        return Page(number: index + 1, lines: lines)
      })
  }
}
