internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// The registry as it was at one of its revisions: read once, and asked by all until it changes.
final class RegistrySnapshot: Sendable {
  let revision: Int64
  let view: RegistryView
  /// Every statement by its identifier, rejected ones too, with entities as they are seen now.
  let statements: [String: RegistryStatement]
  /// Where statements stand in the order of their letters.
  let order: [String: Int]
  let log: [DecisionRecord]
  /// Which entity another was merged into.
  let targets: [String: String]
  private let keptApart: Set<EntityPair>

  private let known = Once<[RegistryStatement]>()
  private let disputes = Once<[RegistryConflict]>()
  private let open = Once<[RegistryGap]>()
  private let pairs = Once<[AlikePair]>()
  private let years = Once<[SponsorYears]>()

  /// - Throws: `StoreError`
  init(_ store: any RoomArchive) throws {
    // The revision first, then the log: what changes while the rest is read then counts as not seen.
    revision = try store.registryRevision()
    log = try store.decisions()
    let all = try store.statements().map(\.withFileName)
    let entities = try store.entities()
    keptApart = try store.pairsKeptApart()
    view = RegistryView(entities: entities, statements: all)
    order = Dictionary(
      all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
    var statements = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for statement in view.statements { statements[statement.id] = statement }
    self.statements = statements
    targets = Dictionary(
      entities.compactMap { entity in entity.mergedInto.map { (entity.id, $0) } },
      uniquingKeysWith: { $1 })
  }

  /// What holds on a day, or what is known last, of what a filter wants.
  func current(_ filter: RegistryFilter) -> [RegistryStatement] {
    let all = filter.asOf == nil ? known.value { view.current() } : view.current(on: filter.asOf)
    return filter == RegistryFilter() ? all : filter.chosen(all, in: view)
  }

  /// Of what letters disagree.
  var conflicts: [RegistryConflict] { disputes.value { view.conflicts() } }

  /// What is not known.
  var gaps: [RegistryGap] { open.value { view.gaps() } }

  /// Names that may be one thing, without those that somebody keeps apart.
  var alikePairs: [AlikePair] {
    pairs.value { AlikePairs.find(in: view.entities.values, keptApart: keptApart) }
  }

  /// The positions of sponsors, year by year.
  var sponsorYears: [SponsorYears] { years.value { SponsorYears.all(in: view) } }
}
