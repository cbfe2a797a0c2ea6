extension HTMLElement {
  enum TablePart {
    case table, row, cell
  }

  /// What the element is in a table: by its name, or as a `div` that is set as one.
  ///
  /// `<div class="smc-table-row"><div class="smc-table-cell">Betreff:</div>…` (Session).
  var tablePart: TablePart? {
    switch name {
    case "table": return .table
    case "tr": return .row
    case "td", "th": return .cell
    case "div", "span", "section", "ul", "li": break
    default: return nil
    }
    switch styleValue("display") {
    case "table": return .table
    case "table-row": return .row
    case "table-cell": return .cell
    default: break
    }
    guard let classes = attributes["class"] else { return nil }
    for token in classes.split(separator: " ") {
      if token.hasSuffix("table-row") { return .row }
      if token.hasSuffix("table-cell") { return .cell }
    }
    return nil
  }
}
