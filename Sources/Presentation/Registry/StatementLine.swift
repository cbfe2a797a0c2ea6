package import CouncilModel
package import EntityRegistry

/// A statement with its subject, for programs: one object a line.
package struct StatementLine: Encodable, Sendable {
  private enum Key: String, CodingKey { case entity }

  /// What is said.
  package let statement: RegistryStatement
  private let subject: EntityName?

  package init(_ statement: RegistryStatement, in view: RegistryView) {
    self.statement = statement
    subject = view.entity(of: statement).map(EntityName.init)
  }

  package func encode(to encoder: any Encoder) throws {
    try statement.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(subject, forKey: .entity)
  }
}
