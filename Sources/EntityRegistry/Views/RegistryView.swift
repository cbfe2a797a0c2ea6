package import CouncilModel
package import CouncilStore
import TextMatching

/// The registry as people see it: merged entities are one, rejected statements are gone.
package struct RegistryView: Sendable {
  /// By identifier, without those that were merged into others.
  package let entities: [String: RegistryEntity]
  /// All that were not rejected, with the entities that theirs were merged into.
  package let statements: [RegistryStatement]

  /// Reads the whole registry of an archive.
  ///
  /// - Throws: `StoreError` where the archive cannot be read.
  package init(of store: any RegistryStore) throws(StoreError) {
    self.init(entities: try store.entities(), statements: try store.statements())
  }

  /// - Parameters:
  ///   - entities: all, with those that were merged into others.
  ///   - statements: all, with those that were rejected.
  package init(entities all: [RegistryEntity], statements: [RegistryStatement]) {
    var entities: [String: RegistryEntity] = [:]
    var targets: [String: String] = [:]
    for entity in all {
      if let target = entity.mergedInto { targets[entity.id] = target }
      entities[entity.id] = entity
    }
    for entity in all {
      guard let target = entity.mergedInto, var whole = entities[target] else { continue }
      for name in [entity.name] + entity.aliases
      where name != whole.name && !whole.aliases.contains(name) {
        whole.aliases.append(name)
      }
      entities[target] = whole
      entities[entity.id] = nil
    }
    self.entities = entities
    self.statements = statements.filter { $0.status != .rejected }.map { statement in
      var seen = statement
      seen.subject = targets[statement.subject] ?? statement.subject
      if case .entity(let id, let name) = statement.value {
        let target = targets[id] ?? id
        seen.value = .entity(id: target, name: entities[target]?.name ?? name)
      }
      return seen
    }
  }

  /// The entity that a statement is about; nil where the registry has lost it.
  package func entity(of statement: RegistryStatement) -> RegistryEntity? {
    entities[statement.subject]
  }

  /// The entities that a user's word means: an identifier or its beginning, a name or an alias in
  /// any case, or part of a name.
  package func entities(named name: String) -> [RegistryEntity] {
    let word = name.lowercased()
    let all = entities.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let exact = all.filter { entity in
      entity.id == word || ([entity.name] + entity.aliases).contains { $0.lowercased() == word }
    }
    if !exact.isEmpty { return exact }
    let isIdentifier = word.byteCount >= Self.shortestIdentifier && word.allSatisfy(\.isHexDigit)
    let begun = isIdentifier ? all.filter { $0.id.hasPrefix(word) } : []
    return begun.isEmpty ? all.filter { $0.name.lowercased().contains(word) } : begun
  }

  /// Digits of an identifier that are enough to name it.
  private static let shortestIdentifier = 6

  /// What holds on a day, or what is known last: of properties that have one value at a time, only
  /// the statements of the letter that speaks last.
  ///
  /// - Parameter day: ISO 8601; nil for what is known last.
  package func current(on day: String? = nil) -> [RegistryStatement] {
    let holding = statements.filter { day.map($0.valid.covers) ?? true }
    let groups = Dictionary(grouping: holding, by: StatementCell.init)
    return holding.filter { statement in
      guard statement.property.isSingle, let cell = groups[StatementCell(statement)] else {
        return true
      }
      return !cell.contains { other in
        other.source.sha256 != statement.source.sha256 && other.isNewer(than: statement)
          || day == nil && other.isAfter(statement)
      }
    }
  }
}
