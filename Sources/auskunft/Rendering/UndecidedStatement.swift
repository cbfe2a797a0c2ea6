internal import CouncilModel
internal import EntityRegistry
internal import Presentation

/// A proposal as a line to decide on: with "accept" or "reject" for "undecided", it is a decision.
struct UndecidedStatement: Encodable {
  private let decision = "undecided"
  private let statement: String
  private let entity: String
  private let kind: EntityKind?
  private let name: String?
  private let place: String?
  private let property: StatementProperty
  private let says: String
  private let words: String
  private let paper: String

  init(_ statement: RegistryStatement, in view: RegistryView) {
    let subject = view.entity(of: statement)
    self.statement = statement.id
    entity = statement.subject
    kind = subject?.kind
    name = subject?.name
    place = subject?.place
    property = statement.property
    says = statement.summary
    words = statement.source.text
    paper = statement.place
  }
}
