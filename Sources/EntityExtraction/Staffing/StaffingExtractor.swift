package import CouncilModel
import FoundationEssentials
import GermanText

/// Finds positions in full-time equivalents (Stellen, VZÄ, VZW, VbE).
///
/// "insgesamt 2,5 VZÄ", "zwei 0,75 VZW-Stellen", "eine halbe Stelle", "19,5 Wochenstunden";
/// never heads ("drei Mitarbeitende"), ratios ("je Vollzeitstelle") or places ("an drei Stellen").
package struct StaffingExtractor: FactExtractor {
  /// Confidence of a cell in a table without lines, whose columns nobody can see.
  private static let tableConfidence = Decimal(sign: .plus, exponent: -1, significand: 9)

  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .staffing }

  /// Phrases and hours of each passage, then the cells of tables, which may go on over passages.
  package func findings(in passages: [TokenizedPassage]) -> [Finding] {
    var found: [Finding] = []
    var taken: [[Bool]] = []
    var mightContainUnits: [Bool] = []
    for (index, passage) in passages.enumerated() {
      var reader = StaffingReader(passage, index)
      reader.readPhrases()
      reader.readHours()
      found += reader.found
      taken.append(reader.taken)
      mightContainUnits.append(reader.mightContainUnits)
    }
    let cells = StaffingTable.cells(in: passages, mightContainUnits) { passage, token in
      taken[passage].indices.contains(token) && taken[passage][token]
    }
    for cell in cells {
      let token = passages[cell.passage].tokens[cell.token]
      guard let value = token.value else { continue }
      found.append(
        Finding(
          passage: cell.passage, range: token.range,
          value: .staffing(Staffing(fullTimeEquivalents: value)), rule: "staffing.table",
          confidence: Self.tableConfidence))
    }
    return found.sorted { ($0.passage, $0.range.start) < ($1.passage, $1.range.start) }
  }
}
