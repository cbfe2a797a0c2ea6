package import CouncilModel

/// Draws pages of a PDF for recognition: in grey, as they lie in the file.
package struct PDFPageScans {
  private let document: PDFDocument

  /// - Throws: where the bytes are no PDF that can be opened.
  package init(_ bytes: [UInt8]) throws(DocumentError) {
    document = try PDFDocument(bytes)
  }

  /// A page, and its size in points.
  ///
  /// - Parameters:
  ///   - number: counted from 1.
  ///   - resolution: dots an inch; fewer where the page is very large.
  /// - Throws: where there is none, it is damaged, or memory is short.
  package func image(
    ofPage number: Int, resolution: Int
  ) throws(DocumentError) -> (image: GreyImage, size: PageSize) {
    guard (1...max(document.pageCount, 1)).contains(number), let page = document.page(number - 1)
    else { throw DocumentError(.damaged, detail: "no page \(number)") }
    let size = PageSize(width: page.width, height: page.height)
    return (
      try PageDrawingSurface.greyImage(of: page, size, turns: 0, resolution: resolution), size
    )
  }
}
