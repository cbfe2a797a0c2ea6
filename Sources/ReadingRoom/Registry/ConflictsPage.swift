internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// What letters disagree on, side by side, each with its words and its page.
struct ConflictsPage: Page {
  static let template = "conflicts"
  static var section: Section? { .registry }

  struct Side: Sendable {
    var statement: StatementView
    var image: PassageImage?
  }

  struct Conflict: Sendable {
    var id: String
    var name: String
    var address: String
    var place: String?
    var property: String
    var kind: String
    var kindWord: String
    var sides: [Side]
  }

  /// Conflicts on a page: each shows two page images at least.
  private static let most = 20

  let title = said("Widersprüche")
  let summary: String
  let conflicts: [Conflict]
  let previous: String?
  let next: String?
  let hasPages: Bool

  private struct Found: Sendable {
    var conflicts: [(conflict: RegistryConflict, name: String, place: String?)]
    var views: [String: StatementView]
    var letters: [String: StoredLetter]
    var count: Int
  }

  static let answer: Route.Answer = { request, room in
    let filter = try RegistryFilter(fields: request.fields, others: ["ab"])
    let offset = request.fields["ab"].map { Int($0) ?? -1 } ?? 0
    guard offset >= 0 else { throw RoomError.malformed }
    let found = try await room.desks.ask { desk in try find(filter, offset, desk) }
    var conflicts: [Conflict] = []
    for (index, (conflict, name, place)) in found.conflicts.enumerated() {
      var sides: [Side] = []
      for statement in conflict.statements {
        guard let view = found.views[statement.id] else { continue }
        sides.append(
          Side(
            statement: view,
            image: await PassageImage.image(
              of: statement, in: found.letters[statement.source.sha256], room)))
      }
      conflicts.append(
        Conflict(
          id: "w-\(offset + index)", name: name, address: Addresses.entity(conflict.cell.subject),
          place: place, property: PlainWords.word(conflict.cell.property),
          kind: conflict.kind.rawValue, kindWord: PlainWords.word(conflict.kind), sides: sides))
    }
    return room.reply(ConflictsPage(conflicts, of: found.count, filter, offset), to: request)
  }

  private static func find(
    _ filter: RegistryFilter, _ offset: Int, _ desk: ArchiveDesks.Desk
  ) throws -> Found {
    let (store, registry) = (desk.store, try desk.registry())
    let view = registry.view
    let all = registry.conflicts.compactMap { conflict in
      view.entities[conflict.cell.subject].flatMap { entity in
        filter.includes(entity) ? (conflict, entity.name, entity.place) : nil
      }
    }
    let shown = Array(all.dropFirst(offset).prefix(most))
    let statements = shown.flatMap { $0.0.statements }
    let links = try PassageLinks(statements, in: store)
    var letters: [String: StoredLetter] = [:]
    for hash in Set(statements.map(\.source.sha256)) {
      letters[hash] = try store.letter(sha256: hash)
    }
    return Found(
      conflicts: shown.map { (conflict: $0.0, name: $0.1, place: $0.2) },
      views: Dictionary(
        statements.map { ($0.id, StatementView($0, in: view, links, on: $0.subject)) },
        uniquingKeysWith: { $1 }),
      letters: letters, count: all.count)
  }

  private init(_ conflicts: [Conflict], of count: Int, _ filter: RegistryFilter, _ offset: Int) {
    self.conflicts = conflicts
    summary =
      switch count {
      case 0: said("Keine: die Antworten sagen nirgends Verschiedenes.")
      case 1: said("In einem Punkt sagen Antworten Verschiedenes.")
      default: said("In \(PlainNumber.text(count)) Punkten sagen Antworten Verschiedenes.")
      }
    func page(_ offset: Int) -> String {
      filter.address("/verzeichnis/widersprueche", offset > 0 ? [("ab", "\(offset)")] : [])
    }
    previous = offset > 0 ? page(max(offset - Self.most, 0)) : nil
    next = offset + Self.most < count ? page(offset + Self.most) : nil
    hasPages = previous != nil || next != nil
  }

  static let text = """
    <h1>[[Widersprüche]]</h1>
    {{>registry-ways}}
    <p class="summary">{{summary}}</p>
    {{#conflicts}}<section class="conflict" aria-labelledby="{{id}}">
    <h2 id="{{id}}"><a href="{{address}}">{{name}}</a>: {{property}} <span class="badge {{kind}}">{{kindWord}}</span></h2>
    {{#place}}<p class="place">{{place}}</p>{{/place}}
    <div class="sides">{{#sides}}<div class="side">{{#statement}}{{>statement}}{{/statement}}{{#image}}{{>window}}{{/image}}</div>{{/sides}}</div>
    </section>
    {{/conflicts}}
    {{#hasPages}}<nav class="pages" aria-label="[[Seiten]]">{{#previous}}<a rel="prev" href="{{previous}}">[[Zurück]]</a>{{/previous}} {{#next}}<a rel="next" href="{{next}}">[[Weiter]]</a>{{/next}}</nav>{{/hasPages}}
    """
}
