import CouncilModel
import EntityRegistry
import Foundation

/// A registry of a project, its sponsor and another project, as tests need it.
enum Statements {
  static let sponsor = RegistryEntity(id: "awo", kind: .sponsor, name: "AWO", place: "Neustadt")
  static let project = RegistryEntity(
    id: "kino", kind: .project, name: "Kino", place: "Neustadt", aliases: ["Lichtspiele"])
  static let other = RegistryEntity(id: "haus", kind: .project, name: "Haus", place: "Rotheim")

  static func statement(
    _ id: String, _ subject: RegistryEntity, _ property: StatementProperty, _ value: StatementValue,
    _ valid: ValidTime = ValidTime(asOf: "2021"), scope: String? = nil, letter: String = "a",
    polarity: RegistryStatement.Polarity = .affirmed,
    status: RegistryStatement.Status = .proposed
  ) -> RegistryStatement {
    RegistryStatement(
      id: id, subject: subject.id, property: property, value: value, scope: scope,
      polarity: polarity,
      source: StatementSource(
        sha256: letter, path: "a.md", reference: "DS 1/21", municipality: nil, exchange: nil,
        number: "2", page: 3, start: 0, end: 4, text: "Text"),
      valid: valid, rule: "test", status: status, recorded: "2026-01-01T00:00:00Z")
  }

  static func posts(_ count: Decimal) -> StatementValue {
    .staffing(Staffing(fullTimeEquivalents: count))
  }

  static func view(_ statements: [RegistryStatement]) -> RegistryView {
    RegistryView(entities: [sponsor, project, other], statements: statements)
  }
}
