package import CouncilModel
package import EntityRegistry

/// Which of the registry is wanted: what commands and pages both offer to choose.
package struct RegistryFilter: Sendable, Equatable {
  package var kind: EntityKind?
  /// Part of a municipality's name, in any case.
  package var place: String?
  /// Part of an entity's name or of one that it has in letters, in any case.
  package var name: String?
  /// Only what holds on this day, ISO 8601.
  package var asOf: String?
  package var status: RegistryStatement.Status?

  package init(
    kind: EntityKind? = nil, place: String? = nil, name: String? = nil, asOf: String? = nil,
    status: RegistryStatement.Status? = nil
  ) {
    self.kind = kind
    self.place = place
    self.name = name
    self.asOf = asOf
    self.status = status
  }

  /// What is known now, or on the day, of what is wanted.
  package func current(in view: RegistryView) -> [RegistryStatement] {
    chosen(view.current(on: asOf), in: view)
  }

  /// Those of the statements that are wanted.
  package func chosen(
    _ statements: [RegistryStatement], in view: RegistryView
  ) -> [RegistryStatement] {
    statements.filter { statement in
      (status == nil || statement.status == status)
        && view.entity(of: statement).map(includes) ?? false
    }
  }

  package func includes(_ entity: RegistryEntity) -> Bool {
    if let kind, entity.kind != kind { return false }
    if let place = place?.lowercased(), entity.place?.lowercased().contains(place) != true {
      return false
    }
    guard let name = name?.lowercased() else { return true }
    return ([entity.name] + entity.aliases).contains { $0.lowercased().contains(name) }
  }
}
