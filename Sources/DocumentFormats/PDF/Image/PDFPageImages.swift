package import CouncilModel

/// Draws pages of a PDF, turned as they are read: a place in evidence is a place on the image.
package struct PDFPageImages {
  /// Raised when the same page would look otherwise: images that are kept are drawn anew then.
  package static let version = 1
  /// Dots an inch: small print can be read, and a page has some ten kilobytes.
  private static let resolution = 144.0
  /// In dots; a plan of two metres is drawn smaller.
  private static let longestSide = 4000.0
  /// Pages whose sizes are given at once.
  private static let mostPages = 2000

  private let document: PDFDocument
  private let drawings: PDFDrawings

  /// - Throws: where the bytes are no PDF that can be opened.
  package init(_ bytes: [UInt8]) throws(DocumentError) {
    document = try PDFDocument(bytes)
    drawings = PDFDrawings(bytes)
  }

  /// The first pages' sizes, in order; nil for one that is damaged.
  package var sizes: [PageSize?] {
    (0..<min(document.pageCount, Self.mostPages)).map { index in
      document.page(index).map { upright($0, index).size }
    }
  }

  /// A page, counted from 1.
  ///
  /// - Throws: where there is none, it is damaged, or memory is short.
  package func image(ofPage number: Int) throws(DocumentError) -> PageImage {
    guard (1...max(document.pageCount, 1)).contains(number), let page = document.page(number - 1)
    else { throw DocumentError(.damaged, detail: "no page \(number)") }
    let (size, turns) = upright(page, number - 1)
    let longest = max(size.width, size.height, 1)
    let scale = min(Self.resolution / 72, Self.longestSide / longest)
    let drawing = try PageDrawingSurface(size, scale: scale)
    drawing.draw(page, turns: turns)
    return PageImage(size: size, webp: try drawing.webp())
  }

  /// As `PDFPageContents` turns it.
  private func upright(_ page: PDFPage, _ index: Int) -> (size: PageSize, turns: Int) {
    let turns = drawings.page(index, size: (page.width, page.height))?.turns ?? 0
    let size =
      turns.isMultiple(of: 2)
      ? PageSize(width: page.width, height: page.height)
      : PageSize(width: page.height, height: page.width)
    return (size, turns)
  }
}
