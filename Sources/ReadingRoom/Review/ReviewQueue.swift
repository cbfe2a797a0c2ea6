internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// The proposals that wait for a person, in the order of their letters.
struct ReviewQueue: Sendable {
  let view: RegistryView
  /// Every statement by its identifier, rejected ones too, with entities as they are seen now.
  let statements: [String: RegistryStatement]
  /// Nobody has decided on them yet, and they are wanted.
  let proposed: [RegistryStatement]
  let log: [DecisionRecord]
  /// The number of the log's last decision; 0 for none.
  let seen: Int
  private let order: [String: Int]

  /// - Throws: `StoreError`
  init(_ filter: RegistryFilter, _ store: any RoomArchive) throws {
    // The log first: what is decided while the rest is read then counts as not seen.
    log = try store.decisions()
    seen = log.last?.number ?? 0
    let all = try store.statements()
    view = RegistryView(entities: try store.entities(), statements: all)
    order = Dictionary(
      all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
    var statements = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for statement in view.statements { statements[statement.id] = statement }
    self.statements = statements
    proposed = filter.chosen(view.statements, in: view).filter { $0.status == .proposed }
  }

  /// The proposal after another one, from the beginning again after the last; nil where none waits.
  func next(after id: String?) -> RegistryStatement? {
    guard let id, let place = order[id] else { return proposed.first }
    return proposed.first { (order[$0.id] ?? 0) > place } ?? proposed.first
  }
}
