import CouncilModel

/// Reads a PDF page by page, and says where text is missing or may be.
struct PDFReader {
  /// Ten times as long as the longest budget of a city; a few bytes can claim a thousand million.
  private static let mostPages = 20_000

  private var pages: [Page] = []
  private var diagnostics: [Diagnostic] = []

  static func read(_ bytes: [UInt8], _ log: PopplerLog) throws(DocumentError) -> Document {
    let document = try PDFDocument(bytes)
    let count = document.pageCount
    guard count > 0 else { throw DocumentError(.empty, detail: "a PDF without pages") }
    guard count <= mostPages else {
      throw DocumentError(.tooLarge, detail: "more than \(mostPages) pages")
    }
    ReadingProgress.announce(pages: count)
    var reader = PDFReader()
    if let problem = PDFTrailer(bytes).problem {
      reader.diagnostics.append(Diagnostic(.warning, problem))
    }
    let drawings = PDFDrawings(bytes)
    for index in 0..<count { reader.read(document.page(index), number: index + 1, drawings) }
    try reader.requireContent(log)
    if let complaint = log.summary {
      reader.diagnostics.append(Diagnostic(.warning, "damaged in part: \(complaint)"))
    }
    return Document(
      format: PDFFormat().name, title: document.title, pages: reader.pages,
      diagnostics: reader.diagnostics)
  }

  private mutating func read(_ page: PDFPage?, number: Int, _ drawings: PDFDrawings) {
    guard let page else {
      pages.append(Page(number: number, lines: []))
      diagnostics.append(Diagnostic(.warning, page: number, "damaged page, not read"))
      return
    }
    var characters = page.characters
    let gaps = characters.replacePrivate()
    if gaps > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, page: number,
          "\(gaps) character\(gaps == 1 ? "" : "s") that only the font knows shown as gaps (U+FFFD)"
        ))
    }
    diagnostics += CleanedText.diagnostics(of: characters.scalars).map {
      Diagnostic($0.severity, page: number, $0.message)
    }
    let contents = PDFPageContents(characters, page, index: number - 1, drawings)
    var lines = contents.lines
    PDFField.insert(page.fields, into: &lines)
    let need = need(of: page, characters, contents, lines)
    pages.append(
      Page(
        number: number, width: contents.width, height: contents.height, turns: contents.turns,
        lines: lines, need: need))
    if lines.isEmpty && need == nil {
      diagnostics.append(Diagnostic(.info, page: number, "a blank page"))
    }
  }

  /// Why the page's text is to be recognised; nil where its own is believed.
  private func need(
    of page: PDFPage, _ characters: PDFCharacters, _ contents: PDFPageContents, _ lines: [TextLine]
  ) -> RecognitionNeed? {
    if lines.isEmpty { return page.hasImages ? .image : page.hasGraphics ? .drawing : nil }
    var belief = PageBelief()
    belief.count(characters.scalars)
    belief.holdsText = true
    belief.imageShare = contents.imageShare
    belief.draws = contents.draws
    if belief.needsLook { belief.inkCovered = page.inkCovered(by: characters.boxes) }
    return belief.need
  }

  private func requireContent(_ log: PopplerLog) throws(DocumentError) {
    guard pages.allSatisfy({ $0.lines.isEmpty && $0.need == nil }) else { return }
    // Pages are blank where their contents cannot be read.
    if let complaint = log.summary { throw DocumentError(.damaged, detail: complaint) }
    if diagnostics.contains(where: { $0.severity == .warning }) {
      throw DocumentError(.damaged, detail: "no page can be read")
    }
    throw DocumentError(.empty, detail: "pages without text or images")
  }
}
