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
  private let names = Once<[(id: String, words: [String])]>()

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

  /// Entities that a search names, with all long words of their names; those with most words first.
  func entities(namedIn query: String) -> [RegistryEntity] {
    let asked = Set(Self.words(query))
    guard !asked.isEmpty else { return [] }
    let named = names.value {
      view.entities.values.map { (id: $0.id, words: Self.words($0.name)) }
        .filter { !$0.words.isEmpty }
    }
    return named.filter { $0.words.allSatisfy(asked.contains) }
      .sorted { ($1.words.count, $0.id) < ($0.words.count, $1.id) }
      .prefix(Self.mostNamed).compactMap { view.entities[$0.id] }
  }

  /// Named entities that a search's page shows.
  private static let mostNamed = 5
  /// In letters: shorter words ("im", "der") say nothing of what is asked for.
  private static let shortest = 4

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.count >= shortest }
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
