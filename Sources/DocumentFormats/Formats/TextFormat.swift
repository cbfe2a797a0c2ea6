import CouncilModel

/// Plain text, and Markdown where the text clearly is Markdown.
struct TextFormat: DocumentFormat {
  var name: Document.Format { "text" }
  var signature: [UInt8]? { nil }
  var isCompressed: Bool { false }

  /// Whatever no other format takes; `read` refuses what turns out to be binary.
  func recognises(_ bytes: [UInt8]) -> Bool { true }

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    try Formats.requireSize(bytes, atMost: Formats.largestText)
    let decoded = DecodedText(bytes)
    let cleaned = CleanedText(decoded.text)
    guard !cleaned.isBinary(in: decoded.encoding) else {
      throw DocumentError(.unknownFormat, detail: "binary data, not text")
    }
    let pages = PhysicalLine.pages(of: cleaned.text)
    guard pages.contains(where: { $0.contains { !$0.isBlank } }) else {
      throw DocumentError(.empty, detail: "only white space")
    }
    guard cleaned.text.unicodeScalars.contains(where: \.isLetterOrDigit) else {
      throw DocumentError(.empty, detail: "without letters or digits")
    }
    let isMarkdown = MarkdownEvidence(pages.joined()).isClear
    return Document(
      format: name,
      pages: pages.enumerated().map { index, lines in
        Page(
          number: index + 1,
          lines: isMarkdown ? MarkdownReader.lines(lines) : Self.lines(lines))
      },
      diagnostics: decoded.diagnostics + cleaned.diagnostics)
  }

  /// A column beside the text stands after it, as the page's own matter.
  private static func lines(_ physicalLines: [PhysicalLine]) -> [TextLine] {
    guard let beside = ColumnBesideText(in: physicalLines) else {
      return lines(physicalLines.map { ($0.content, $0.indentation) })
    }
    return lines(zip(beside.text, physicalLines).map { ($0, $0.isEmpty ? 0 : $1.indentation) })
      + lines(beside.column.map { ($0, 0) }, role: .furniture)
  }

  private static func lines(
    _ physicalLines: [(content: Substring.UnicodeScalarView, indentation: Int)],
    role: TextLine.Role = .body
  ) -> [TextLine] {
    var lines: [TextLine] = []
    var afterBlank = true
    for line in physicalLines {
      guard !line.content.isEmpty else {
        afterBlank = true
        continue
      }
      lines.append(
        TextLine(
          words: UTF8Words.words(Substring(line.content)), role: role, startsParagraph: afterBlank,
          indentation: line.indentation))
      afterBlank = false
    }
    return lines
  }

  var sample: [UInt8] {
    Array(
      """
      Stadt Musterhausen, Drucksache 12/24, 5. März 2024

      1. Wer ist Träger des Quartiersmanagements?

      Träger ist die AWO. Es sind 2,5 VZÄ besetzt; sie treffen sich zweimal jährlich.

      """.utf8)
  }
}
