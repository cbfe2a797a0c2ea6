package import CouncilModel
import TextMatching

/// The registry as rows for a spreadsheet: one for each entity, and under it one for each of its
/// statements; every row names paper, page and words.
package struct RegistryTable: Sendable {
  /// The columns' heads, in order.
  package static let titles = [
    "row", "entity", "kind", "place", "name", "property", "value", "unit", "scope", "polarity",
    "status", "as of", "valid from", "valid to", "said by", "paper", "question", "page", "words",
    "statement", "sha256", "recorded",
  ]

  /// Cells in the order of the titles; nil where a row has nothing there.
  package let rows: [[String?]]

  /// - Parameter summary: what a statement says, in a few words.
  package init(
    _ statements: [RegistryStatement], in view: RegistryView,
    summary: (RegistryStatement) -> String
  ) {
    let said = Dictionary(grouping: statements, by: \.subject)
    let entities = view.entities.values.filter { said[$0.id] != nil }
      .sorted {
        ($0.place ?? "", $0.kind.rawValue, $0.name, $0.id)
          < ($1.place ?? "", $1.kind.rawValue, $1.name, $1.id)
      }
    rows = entities.flatMap { entity -> [[String?]] in
      let own = said[entity.id] ?? []
      guard let first = own.first else { return [] }
      return [Self.row("entity", entity, first, nil)]
        + own.map { Self.row("statement", entity, $0, summary($0)) }
    }
  }

  private static func row(
    _ row: String, _ entity: RegistryEntity, _ statement: RegistryStatement, _ value: String?
  ) -> [String?] {
    let isStatement = value != nil
    let source = statement.source
    let words = source.text.collapsedWhiteSpace
    let own: [String?] =
      isStatement
      ? [
        statement.property.rawValue, value, statement.property.unit, statement.scope,
        statement.polarity.rawValue, statement.status.rawValue, statement.valid.asOf,
        statement.valid.from, statement.valid.to, statement.statedBy,
      ] : Array(repeating: nil, count: 10)
    return [row, entity.id, entity.kind.rawValue, entity.place, entity.name] + own
      + [
        source.reference ?? source.path, source.number, "\(source.page)", words,
        isStatement ? statement.id : nil, source.sha256, isStatement ? statement.recorded : nil,
      ]
  }
}
