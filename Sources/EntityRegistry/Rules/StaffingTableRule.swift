internal import CouncilModel
internal import GermanText
import TextMatching

/// Positions in a table whose cells the format knows: the row's first cell says of what, the
/// column's head which ("2020", "davon besetzt").
struct StaffingTableRule {
  private static let sums: WordSet = ["summe", "gesamt", "insgesamt", "gesamtergebnis", "zusammen"]
  private static let units = ["(VZÄ)", "(VZW)", "(VbE)", "in VZÄ", "in VZW", "in VbE"]

  func drafts(in passage: AnswerPassage) -> [Draft] {
    let rows = Self.rows(of: passage)
    guard passage.block.kind == .table, rows.count > 1, let width = rows.first?.count, width > 1,
      rows.allSatisfy({ $0.count == width })
    else { return [] }
    var drafts: [Draft] = []
    for row in rows.dropFirst() {
      let label = passage.words(row[0])
      guard !label.isEmpty, !Self.sums.contains(label.lowercased()),
        label.containsLetter
      else { continue }
      for column in 1..<width {
        guard let fact = passage.facts.first(where: { row[column].contains($0.range.lowerBound) }),
          case .staffing(let staffing) = fact.value
        else { continue }
        let heading = Self.heading(passage.words(rows[0][column]))
        let range = rows[0][0].lowerBound..<row[width - 1].upperBound
        drafts.append(draft(label, heading, staffing, row[0], range, in: passage))
      }
    }
    return drafts
  }

  private func draft(
    _ label: String, _ heading: String, _ staffing: Staffing, _ cell: Range<Int>,
    _ range: Range<Int>, in passage: AnswerPassage
  ) -> Draft {
    let isYear = heading.byteCount == 4 && heading.allSatisfy(\.isNumber)
    let sponsor = passage.facts.compactMap { fact -> String? in
      guard cell.contains(fact.range.lowerBound), case .sponsor(let sponsor) = fact.value else {
        return nil
      }
      return sponsor.name
    }.first
    let kind: EntityKind = sponsor != nil ? .sponsor : label.hasSuffix("amt") ? .office : .project
    return Draft(
      subject: EntityName(kind, sponsor ?? label), property: .staffing, value: .staffing(staffing),
      scope: isYear || heading.isEmpty ? nil : heading, range: range,
      from: isYear ? heading : nil, to: isYear ? heading : nil, rule: "staffing.table")
  }

  /// The tokens of each row's cells; empty where a row has an empty cell at its edge.
  private static func rows(of passage: AnswerPassage) -> [[Range<Int>]] {
    var rows: [[Range<Int>]] = []
    var cells: [Range<Int>] = []
    var start = 0
    for (index, token) in passage.tokens.enumerated() where index > 0 {
      guard token.gap >= .cell else { continue }
      cells.append(start..<index)
      start = index
      if token.gap == .line {
        rows.append(cells)
        cells = []
      }
    }
    if start < passage.tokens.count { cells.append(start..<passage.tokens.count) }
    if !cells.isEmpty { rows.append(cells) }
    return rows
  }

  /// A column's head without the unit: "davon besetzt" of "davon besetzt (VZW)".
  private static func heading(_ words: String) -> String {
    var heading = words
    for unit in units where heading.hasSuffix(unit) { heading.removeLast(unit.count) }
    return heading.split(separator: " ").joined(separator: " ")
  }
}
