internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// The proposals that wait for a person, in the order of their letters.
struct ReviewQueue: Sendable {
  let registry: RegistrySnapshot
  /// Nobody has decided on them yet, and they are wanted.
  let proposed: [RegistryStatement]

  var view: RegistryView { registry.view }
  var statements: [String: RegistryStatement] { registry.statements }
  var log: [DecisionRecord] { registry.log }
  /// The number of the log's last decision; 0 for none.
  var seen: Int { registry.log.last?.number ?? 0 }

  init(_ filter: RegistryFilter, _ registry: RegistrySnapshot) {
    self.registry = registry
    proposed = filter.chosen(registry.view.statements, in: registry.view)
      .filter { $0.status == .proposed }
  }

  /// The proposal after another one, from the beginning again after the last; nil where none waits.
  func next(after id: String?) -> RegistryStatement? {
    guard let id, let place = registry.order[id] else { return proposed.first }
    return proposed.first { (registry.order[$0.id] ?? 0) > place } ?? proposed.first
  }
}
