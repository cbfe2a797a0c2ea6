package import CouncilModel
package import DocumentFormats

/// Between a letter's format and its layout: recognises the text of pages that have none that can be
/// believed, and leaves all others as they are.
package struct RecognitionStage {
  /// Dots an inch: numbers are read at this, everything else at two thirds of it.
  private static let resolution = 300
  /// Below that mean confidence what was read is no text but lines, photographs, handwriting. Of 100.
  private static let leastConfidence = 50

  private let recogniser: any PageRecogniser
  /// Called after each page, with how many are done and how many there are to do.
  private let isDone: (Int, Int) -> Void

  package init(_ recogniser: any PageRecogniser, isDone: @escaping (Int, Int) -> Void = { _, _ in })
  {
    self.recogniser = recogniser
    self.isDone = isDone
  }

  /// Whether there is anything to recognise.
  package static func isNeeded(for document: Document) -> Bool {
    document.pages.contains { $0.need != nil }
  }

  /// The document with the text of all pages, and with what it was recognised; nil where nothing was.
  ///
  /// - Parameter bytes: the document's own.
  /// - Throws: `imagesOnly` where no page has any text in the end.
  package func applied(
    to document: Document, _ bytes: [UInt8]
  ) throws(DocumentError) -> (document: Document, recognition: SourceRecognition?) {
    let numbers = document.pages.indices.filter { document.pages[$0].need != nil }
    guard !numbers.isEmpty else { return (document, nil) }
    let scans = try PDFPageScans(bytes)
    var document = document
    for (done, index) in numbers.enumerated() {
      try recognise(&document, index, scans)
      isDone(done + 1, numbers.count)
    }
    guard document.pages.contains(where: { !$0.lines.isEmpty }) else {
      throw DocumentError(.imagesOnly, detail: "no text was recognised in them")
    }
    let pages = document.pages.count(where: \.isRecognised)
    let recognition = SourceRecognition(
      engine: recogniser.engine, model: recogniser.model, pages: pages)
    return (document, pages > 0 ? recognition : nil)
  }

  private func recognise(
    _ document: inout Document, _ index: Int, _ scans: PDFPageScans
  ) throws(DocumentError) {
    guard let need = document.pages[index].need else { return }
    let number = document.pages[index].number
    document.pages[index].need = nil
    let (image, size) = try scans.image(ofPage: number, resolution: Self.resolution)
    let read = recogniser.read(image)
    guard !read.lines.isEmpty, read.confidence >= Self.leastConfidence else {
      document.diagnostics.append(
        Diagnostic(.warning, page: number, Self.failure(need, read.confidence)))
      return
    }
    document.pages[index] = RecognisedPages.page(number, read, size)
    // What a machine makes out of an image may lack words: such a letter is never complete.
    document.diagnostics.append(
      Diagnostic(
        .warning, page: number,
        "\(Self.words(need)): recognised (confidence \(read.confidence) of 100)"))
  }

  private static func words(_ need: RecognitionNeed) -> String {
    switch need {
    case .image: "an image without text"
    case .drawing: "drawn, without text"
    case .littleText: "an image with little text of its own"
    case .brokenText: "text that cannot be read as such"
    }
  }

  private static func failure(_ need: RecognitionNeed, _ confidence: Int) -> String {
    switch need {
    case .image, .drawing:
      "\(words(need)), and none was recognised (confidence \(confidence) of 100)"
    case .littleText, .brokenText:
      "\(words(need)), and nothing better was recognised (confidence \(confidence) of 100)"
    }
  }
}
