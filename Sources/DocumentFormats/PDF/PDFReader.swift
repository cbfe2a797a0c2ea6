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
    pages.append(
      Page(
        number: number, width: contents.width, height: contents.height, turns: contents.turns,
        lines: lines))
    if lines.isEmpty { noteEmpty(page, number) } else { hasText = true }
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
