/// Tables of an OpenDocument text (ISO 26300, part 1, 9), with each cell in its column.
extension OpenDocumentReader {
  /// Rows and cells may say that they stand there many times: a sheet's million, a letter's few.
  private static let mostRepeated = 100

  mutating func readTable(_ table: XMLElement) {
    page.begin("table")
    readRows(of: table, isHead: false)
    page.end()
  }

  private mutating func readRows(of container: XMLElement, isHead: Bool) {
    for element in container.children {
      switch element.name {
      case "table:table-header-rows": readRows(of: element, isHead: true)
      case "table:table-rows", "table:table-row-group": readRows(of: element, isHead: isHead)
      case "table:table-row":
        for _ in 0..<Self.times(element["table:number-rows-repeated"]) {
          readRow(element, isHead: isHead)
        }
      default: break
      }
    }
  }

  private mutating func readRow(_ row: XMLElement, isHead: Bool) {
    page.begin("tr")
    for cell in row.children("table:table-cell") {
      for _ in 0..<Self.times(cell["table:number-columns-repeated"]) { read(cell, isHead: isHead) }
    }
    page.end()
  }

  private mutating func read(_ cell: XMLElement, isHead: Bool) {
    var attributes: [String: String] = [:]
    attributes["colspan"] = cell["table:number-columns-spanned"]
    attributes["rowspan"] = cell["table:number-rows-spanned"]
    let outer = runs.outerGround
    runs.outerGround = styles.ground("table-cell", cell["table:style-name"]) ?? outer
    page.begin(isHead ? "th" : "td", attributes)
    readBlocks(of: cell)
    page.end()
    runs.outerGround = outer
  }

  private static func times(_ value: String?) -> Int {
    min(max(value.flatMap { Int($0) } ?? 1, 0), mostRepeated)
  }
}
