package import CouncilModel

/// What was said of an entity over time, and what people decided about it.
package struct EntityHistory: Sendable {
  /// Whose history it is.
  package let entity: RegistryEntity
  /// The oldest first; what has no date stands before all others.
  package let statements: [RegistryStatement]
  /// In the order of the log.
  package let decisions: [DecisionRecord]

  /// - Parameters:
  ///   - view: statements of it, under all entities that were merged into it.
  ///   - log: all decisions of the registry, in order.
  package init(of entity: RegistryEntity, in view: RegistryView, log: [DecisionRecord]) {
    self.entity = entity
    let own = view.statements.filter { $0.subject == entity.id }
    statements = own.sorted { first, second in
      let (one, other) = (first.valid.asOf ?? "", second.valid.asOf ?? "")
      return one != other
        ? one < other : (first.property.rawValue, first.id) < (second.property.rawValue, second.id)
    }
    let names = Set(own.map(\.id) + [entity.id])
    decisions = log.filter { !log.named(by: $0).isDisjoint(with: names) }
  }
}
