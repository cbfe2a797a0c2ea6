package import CouncilModel

/// Makes a page of what was recognised: places in points, tables and columns in their order.
package enum RecognisedPages {
  /// - Parameter size: of the page as it lies in the file, in points.
  package static func page(_ number: Int, _ read: RecognisedPage, _ size: PageSize) -> Page {
    let isSideways = !read.turns.isMultiple(of: 2)
    let width = isSideways ? size.height : size.width
    let height = isSideways ? size.width : size.height
    let scale = (x: width / Double(max(read.width, 1)), y: height / Double(max(read.height, 1)))
    var lines = read.lines.map { line in
      var line = line
      for index in line.words.indices {
        line.words[index].style.size *= scale.y
        guard let box = line.words[index].box else { continue }
        line.words[index].box = BoundingBox(
          left: rounded(box.left * scale.x), top: rounded(box.top * scale.y),
          right: rounded(box.right * scale.x), bottom: rounded(box.bottom * scale.y))
      }
      line.cells = PDFLabels.cells(of: line.words)
      return line
    }
    lines = AlignedColumns.applied(to: PDFLabels.joined(lines), height: height)
    if !lines.isEmpty { lines[0].startsParagraph = true }
    var page = Page(number: number, width: width, height: height, turns: read.turns, lines: lines)
    page.slope = read.slope * scale.y / scale.x
    page.isRecognised = true
    return page
  }

  /// To a hundredth of a point.
  private static func rounded(_ place: Double) -> Double { (place * 100).rounded() / 100 }
}
