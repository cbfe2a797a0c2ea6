import CouncilModel
import EntityRegistry
import Foundation

/// A registry of a few statements that a test writes down.
struct SmallRegistry {
  private(set) var entities: [RegistryEntity] = []
  private(set) var statements: [RegistryStatement] = []

  var view: RegistryView { RegistryView(entities: entities, statements: statements) }

  @discardableResult
  mutating func entity(
    _ kind: EntityKind, _ name: String, place: String? = "Neustadt"
  ) -> RegistryEntity {
    let entity = RegistryEntity(
      id: "\(kind.rawValue) \(name.lowercased())", kind: kind, name: name, place: place)
    if !entities.contains(where: { $0.id == entity.id }) { entities.append(entity) }
    return entity
  }

  @discardableResult
  mutating func say(
    _ subject: RegistryEntity, _ property: StatementProperty, _ value: StatementValue,
    _ valid: ValidTime = ValidTime(asOf: "2021"), polarity: RegistryStatement.Polarity = .affirmed,
    scope: String? = nil, letter: String = "a", number: String? = "1",
    status: RegistryStatement.Status = .proposed, words: String = "Das ist so."
  ) -> RegistryStatement {
    let source = StatementSource(
      sha256: letter, path: "\(letter).md", reference: letter == "a" ? "DS 0001/21" : nil,
      municipality: subject.place, exchange: nil, number: number, page: 2, start: 10,
      end: 10 + words.utf8.count, text: words)
    let statement = RegistryStatement(
      id: "s\(statements.count)", subject: subject.id, property: property, value: value,
      scope: scope, polarity: polarity, statedBy: nil, source: source, valid: valid, rule: "test",
      status: status, recorded: "2026-01-01T00:00:00Z")
    statements.append(statement)
    return statement
  }

  static func named(_ entity: RegistryEntity) -> StatementValue {
    .entity(id: entity.id, name: entity.name)
  }

  static func posts(_ count: Int) -> StatementValue {
    .staffing(Staffing(fullTimeEquivalents: .init(count)))
  }
}
