/// Tables with a column of questions and a column of answers: their cells are read one after the
/// other, as paragraphs.
struct HTMLDialogueTables {
  /// Cells with a question's number and nothing else, and the questions behind them.
  private(set) var numbers: Set<Int> = []
  private(set) var numbered: Set<Int> = []

  private static let questionHeads: Set<String> = ["frage", "fragen", "anfrage", "frage/anfrage"]
  private static let answerHeads: Set<String> = [
    "antwort", "antworten", "stellungnahme", "beantwortung", "antwort der verwaltung",
    "stellungnahme der verwaltung", "antwort/stellungnahme", "beantwortung durch die verwaltung",
  ]
  /// In characters: "12.", "3a)".
  private static let longestNumber = 4

  /// Whether a table's head names both columns; then its numbers are noted.
  mutating func note(_ rows: [[Int]], _ tree: HTMLTree) -> Bool {
    guard let head = rows.first, rows.count > 1 else { return false }
    let names = head.map { Self.text(of: $0, tree).lowercased() }
    guard names.contains(where: Self.questionHeads.contains),
      names.contains(where: Self.answerHeads.contains)
    else { return false }
    for row in rows.dropFirst() {
      for (cell, next) in zip(row, row.dropFirst()) where Self.isNumber(Self.text(of: cell, tree)) {
        numbers.insert(cell)
        numbered.insert(next)
      }
    }
    return true
  }

  private static func isNumber(_ text: String) -> Bool {
    text.count <= longestNumber && text.first?.isNumber == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || ".)".contains($0) }
  }

  private static func text(of cell: Int, _ tree: HTMLTree) -> String {
    var text = ""
    for index in cell..<tree.end(of: cell) {
      guard case .text(let part) = tree.nodes[index].content else { continue }
      text += part
      if text.utf8.count > 200 { break }
    }
    return text.trimmed
  }
}
