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
    decisions = log.filter { !$0.decision.named.isDisjoint(with: names) }
  }
}

extension Decision {
  /// The statements and entities that it is about.
  var named: Set<String> {
    switch self {
    case .accept(let statement), .reject(let statement): [statement]
    case .edit(let statement, _, _, _): [statement]
    case .rename(let entity, _): [entity]
    case .merge(let entity, let target): [entity, target]
    case .split(let entity, let statements, _): Set(statements + [entity])
    case .keepApart(let entity, let other): [entity, other]
    }
  }
}
