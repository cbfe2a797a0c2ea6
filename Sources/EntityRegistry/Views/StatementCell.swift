package import CouncilModel

/// The cell of the table in which a statement stands: its subject, property and scope.
package struct StatementCell: Hashable, Sendable {
  /// The entity's identifier.
  package let subject: String
  /// What is said of it.
  package let property: StatementProperty
  /// What of it is meant, in small letters: "leitung".
  package let scope: String?

  /// The cell of a statement.
  package init(_ statement: RegistryStatement) {
    subject = statement.subject
    property = statement.property
    scope = statement.scope?.lowercased()
  }
}
