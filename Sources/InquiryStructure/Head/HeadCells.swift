import GermanText
import TextMatching

/// Takes a table row of a head apart: each label with its value, every other cell for itself.
enum HeadCells {
  /// "SPD-Fraktion ⇥ Vorlage Nr.: ⇥ 2020/0455" becomes two lines; a row of nothing but labels and a
  /// row of sessions stay whole.
  static func lines(of row: String) -> [String] {
    let cells = row.split(separator: "\t").map { $0.collapsedWhiteSpace }.filter { !$0.isEmpty }
    if cells.count == 2, FieldLabels.isLabel(cells[0]), cells[0].hasLiteralSuffix(":") {
      return [cells.joined(separator: "\t")]
    }
    let labels = cells.filter(FieldLabels.isLabel)
    guard !labels.isEmpty else { return [cells.joined(separator: " ")] }
    guard labels.count < cells.count else {
      return labels.count > 1 ? [cells.joined(separator: " ")] : cells
    }
    var lines: [String] = []
    var index = 0
    while index < cells.count {
      let cell = cells[index]
      if FieldLabels.isLabel(cell), index + 1 < cells.count, !FieldLabels.isLabel(cells[index + 1])
      {
        lines.append(cell + "\t" + cells[index + 1])
        index += 2
      } else {
        lines.append(cell)
        index += 1
      }
    }
    return lines
  }

  /// The values of the row below a row of labels, each after its label; nil where the rows do not
  /// match.
  static func columns(of labels: String, over values: String) -> [String]? {
    guard labels.containsLiteral("\t"), values.containsLiteral("\t") else { return nil }
    let heads = labels.split(separator: "\t")
    let cells = values.split(separator: "\t")
    guard heads.count > 1, heads.count == cells.count,
      heads.allSatisfy({ FieldLabels.isLabel(String($0)) && !$0.hasLiteralSuffix(":") })
    else { return nil }
    return zip(heads, cells).map { $0 + "\t" + $1 }
  }
}
