/// Tables of a Word document (ECMA-376, 17.4), with each cell in its column.
extension WordReader {
  private struct Cell {
    var element: XMLElement
    var column: Int
    var columns: Int
    var rows = 1
  }

  /// In columns; a few bytes can claim a million.
  private static let widest = 200

  mutating func readTable(_ table: XMLElement) {
    let style = table.descendant("w:tblPr", "w:tblStyle")?["w:val"]
    let hasUnknownGrounds = style.map(styles.hasGrounds) ?? false
    let rows = rows(of: table)
    page.begin("table", style: hasUnknownGrounds ? ["background-image": "style"] : [:])
    for (row, cells) in Self.spanned(rows) {
      page.begin("tr")
      let isHead = row.descendant("w:trPr", "w:tblHeader").map(WordFlag.isOn) ?? false
      for cell in cells { read(cell, isHead: isHead) }
      page.end()
    }
    page.end()
  }

  private mutating func read(_ cell: Cell, isHead: Bool) {
    var attributes: [String: String] = [:]
    if cell.columns > 1 { attributes["colspan"] = "\(cell.columns)" }
    if cell.rows > 1 { attributes["rowspan"] = "\(cell.rows)" }
    let outer = runs.outerGround
    runs.outerGround =
      cell.element.descendant("w:tcPr", "w:shd").flatMap(OfficeLook.ground) ?? outer
    page.begin(isHead ? "th" : "td", attributes)
    readStory(cell.element)
    page.end()
    runs.outerGround = outer
  }

  private mutating func rows(of container: XMLElement) -> [XMLElement] {
    var rows: [XMLElement] = []
    for element in container.children {
      switch element.name {
      case "w:tr":
        if element.descendant("w:trPr", "w:del") != nil {
          changes.deletions += 1
        } else {
          if element.descendant("w:trPr", "w:ins") != nil { changes.insertions += 1 }
          rows.append(element)
        }
      case "w:sdt": element.child("w:sdtContent").map { rows += self.rows(of: $0) }
      case "w:ins", "w:customXml", "w:moveTo": rows += self.rows(of: element)
      default: break
      }
    }
    return rows
  }

  /// The cells of each row that begin there; one that goes on from above is counted in its first row.
  private static func spanned(_ rows: [XMLElement]) -> [(row: XMLElement, cells: [Cell])] {
    var result: [(row: XMLElement, cells: [Cell])] = []
    /// Where the cell began that reaches down in a column.
    var reaching: [Int: (row: Int, cell: Int)] = [:]
    for row in rows {
      var cells: [Cell] = []
      var column = width(row.descendant("w:trPr", "w:gridBefore"), atLeast: 0)
      for element in Self.cells(of: row) {
        let properties = element.child("w:tcPr")
        let columns = width(properties?.child("w:gridSpan"), atLeast: 1)
        let merge = properties?.child("w:vMerge")
        if let merge, merge["w:val"] != "restart", let begun = reaching[column] {
          result[begun.row].cells[begun.cell].rows += 1
        } else {
          reaching[column] = merge == nil ? nil : (result.count, cells.count)
          cells.append(Cell(element: element, column: column, columns: columns))
        }
        column += columns
      }
      result.append((row, cells))
    }
    return result
  }

  private static func cells(of container: XMLElement) -> [XMLElement] {
    container.children.flatMap { element -> [XMLElement] in
      switch element.name {
      case "w:tc": [element]
      case "w:sdt": element.child("w:sdtContent").map(cells) ?? []
      case "w:ins", "w:customXml": cells(of: element)
      default: []
      }
    }
  }

  private static func width(_ element: XMLElement?, atLeast least: Int) -> Int {
    let value = element?["w:val"].flatMap { Int($0) } ?? least
    return min(max(value, least), widest)
  }
}
