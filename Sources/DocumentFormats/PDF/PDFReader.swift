import CouncilModel

/// Reads a PDF page by page, and says where text may be missing.
struct PDFReader {
  /// Ten times as long as the longest budget of a city; a few bytes can claim a thousand million.
  private static let mostPages = 20_000

  private var pages: [Page] = []
  private var diagnostics: [Diagnostic] = []
  private var hasText = false
  private var hasImages = false
  private var hasGraphics = false

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
    try reader.requireText(log)
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
    let characters = page.characters
    diagnostics += CleanedText.diagnostics(of: characters.scalars).map {
      Diagnostic($0.severity, page: number, $0.message)
    }
    var lines = lines(of: characters, page, number: number, drawings)
    PDFField.insert(page.fields, into: &lines)
    pages.append(Page(number: number, width: page.width, height: page.height, lines: lines))
    if lines.isEmpty { noteEmpty(page, number) } else { hasText = true }
  }

  /// The page's lines, each word with the reason why it is not to be seen.
  private func lines(
    of characters: PDFCharacters, _ page: PDFPage, number: Int, _ drawings: PDFDrawings
  ) -> [TextLine] {
    let drawn = drawings.page(number - 1, size: (page.width, page.height))
    let visibility = WordVisibility(drawn, width: page.width, height: page.height)
    if let drawn, !visibility.isScan,
      let split = HiddenText.split(drawn, page: number - 1, of: drawings)
    {
      var lines = split.visible.lines()
      visibility.markShown(&lines)
      var hidden = split.hidden.lines()
      visibility.markHidden(&hidden)
      return PDFTables(drawn).applied(to: lines) + hidden
    }
    var lines = characters.lines()
    if !lines.isEmpty { visibility.mark(&lines) }
    return drawn.map { PDFTables($0).applied(to: lines) } ?? lines
  }

  private mutating func noteEmpty(_ page: PDFPage, _ number: Int) {
    if page.hasImages {
      hasImages = true
      diagnostics.append(
        Diagnostic(.warning, page: number, "an image without text: recognise its text first"))
    } else if page.hasGraphics {
      hasGraphics = true
      diagnostics.append(Diagnostic(.warning, page: number, "drawn, but without text"))
    } else {
      diagnostics.append(Diagnostic(.info, page: number, "a blank page"))
    }
  }

  private func requireText(_ log: PopplerLog) throws(DocumentError) {
    guard !hasText else { return }
    if hasImages { throw DocumentError(.imagesOnly) }
    if hasGraphics { throw DocumentError(.imagesOnly, detail: "drawn, without any letters") }
    // Pages are blank where their contents cannot be read.
    if let complaint = log.summary { throw DocumentError(.damaged, detail: complaint) }
    if diagnostics.contains(where: { $0.severity == .warning }) {
      throw DocumentError(.damaged, detail: "no page can be read")
    }
    throw DocumentError(.empty, detail: "pages without text or images")
  }
}
