package import CouncilModel

/// The cell of the table in which a statement stands: its subject, property and scope.
package struct StatementCell: Hashable, Sendable {
  package let subject: String
  package let property: StatementProperty
  package let scope: String?

  package init(_ statement: RegistryStatement) {
    subject = statement.subject
    property = statement.property
    scope = statement.scope?.lowercased()
  }
}
