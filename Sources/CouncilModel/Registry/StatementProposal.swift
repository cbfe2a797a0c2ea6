/// A statement that rules propose, with the entities that it names.
package struct StatementProposal: Sendable, Hashable {
  package var statement: RegistryStatement
  /// The subject first, then what the value names.
  package var entities: [RegistryEntity]

  package init(statement: RegistryStatement, entities: [RegistryEntity]) {
    self.statement = statement
    self.entities = entities
  }
}
