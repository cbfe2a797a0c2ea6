internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// What is known of an entity, what was said of it over time, and what people decided.
struct EntityPage: Page {
  static let template = "entity"
  static var section: Section? { .registry }

  struct Line: Sendable {
    var validity: String
    var property: String
    var value: String
    var address: String
    var statusWord: String
    var statedBy: String?
    var place: String
  }

  let title: String
  let kind: String
  let place: String?
  let aliases: String?
  let current: [StatementView]
  let hasCurrent: Bool
  /// HTML of the chart; nil where no positions with a date are known.
  let chart: String?
  let history: [Line]
  let hasHistory: Bool
  let decisions: [LogLine]
  let hasDecisions: Bool
  let gaps: [String]
  let hasGaps: Bool
  let asOf: String?
  let draftAddress: String

  static let answer: Route.Answer = { request, room in
    let filter = try RegistryFilter(fields: request.fields)
    let name = request.parameters[0]
    return try await room.desks.ask { desk in
      let registry = try desk.registry()
      let view = registry.view
      guard let entity = view.entities[name] else { return try elsewhere(name, registry) }
      let history = EntityHistory(of: entity, in: view, log: registry.log)
      let positions = PositionHistory(of: entity, in: view)
      let about = view.statements.filter {
        $0.subject == entity.id || $0.value.target == entity.id
      }
      let links = try PassageLinks(
        about + positions.lines.flatMap(\.points).map(\.statement), in: desk.store)
      return room.reply(
        EntityPage(entity, registry, history, positions, links, filter), to: request)
    }
  }

  /// The page of the entity that another was merged into, or that a name means.
  private static func elsewhere(
    _ name: String, _ registry: RegistrySnapshot
  ) throws -> RoomReply {
    if let target = registry.targets[name] {
      return .redirect(to: Addresses.entity(target), status: 302)
    }
    let meant = registry.view.entities(named: name)
    guard meant.count == 1 else {
      throw RoomError(404, said("Einen Eintrag dieses Namens gibt es im Register nicht."))
    }
    return .redirect(to: Addresses.entity(meant[0].id), status: 302)
  }

  init(
    _ entity: RegistryEntity, _ registry: RegistrySnapshot, _ history: EntityHistory,
    _ positions: PositionHistory, _ links: PassageLinks, _ filter: RegistryFilter
  ) {
    let view = registry.view
    title = entity.name
    kind = PlainWords.word(entity.kind)
    place = entity.place
    aliases = entity.aliases.isEmpty ? nil : entity.aliases.joined(separator: ", ")
    asOf = filter.asOf.map(PlainDate.text)
    current = registry.current(RegistryFilter(asOf: filter.asOf))
      .filter { $0.subject == entity.id || $0.value.target == entity.id }
      .map { StatementView($0, in: view, links, on: entity.id) }
    hasCurrent = !current.isEmpty
    chart =
      positions.lines.isEmpty
      ? nil
      : StepChart(
        positions.lines.map { line in
          StepChart.Line(
            name: line.name,
            dots: line.points.map { point in
              StepChart.Dot(
                date: point.date, value: point.positions,
                address: links.address(of: point.statement),
                label: said(
                  "\(line.name): \(PlainNumber.text(point.positions)) VZÄ, \(point.statement.plainValidity)"
                )
              )
            })
        }
      ).markup(title: said("Stellen (VZÄ) im Lauf der Zeit: \(entity.name)")).html
    self.history = history.statements.reversed().map { statement in
      Line(
        validity: statement.plainValidity, property: PlainWords.word(statement.property),
        value: statement.plainSummary, address: links.address(of: statement),
        statusWord: PlainWords.word(statement.status), statedBy: statement.statedBy,
        place: statement.plainPlace)
    }
    hasHistory = !self.history.isEmpty
    decisions = history.decisions.reversed().map {
      LogLine($0, in: view, registry.statements, registry.log)
    }
    hasDecisions = !decisions.isEmpty
    gaps = registry.gaps.filter { $0.entity.id == entity.id }.map { PlainWords.word($0.missing) }
    hasGaps = !gaps.isEmpty
    let scope =
      entity.kind == .area ? [("gebiet", entity.name)] : [("ort", entity.place ?? "")]
    draftAddress = "/verzeichnis/anfrage?" + FormFields.encoded(scope.map { ($0.0, $0.1) })
  }

  static let text = """
    {{>registry-ways}}
    <h1>{{title}}</h1>
    <p class="place">{{kind}}{{#place}} · {{place}}{{/place}}{{#aliases}} · [[auch]]: {{aliases}}{{/aliases}}</p>
    {{#hasGaps}}<p class="warning">[[Nicht bekannt]]: {{#gaps}}<span class="gap">{{.}}</span> {{/gaps}} · <a href="{{draftAddress}}">[[danach fragen]]</a></p>{{/hasGaps}}
    <form class="filter" method="get"><p><label for="stichtag">[[Stichtag]]</label><input id="stichtag" name="stichtag" type="date"></p><p><button>[[Zeigen]]</button></p></form>
    <section aria-labelledby="gilt"><h2 id="gilt">{{#asOf}}[[Was am {{asOf}} galt]]{{/asOf}}{{^asOf}}[[Was zuletzt bekannt ist]]{{/asOf}}</h2>
    {{^hasCurrent}}<p class="none">[[Dazu ist nichts bekannt.]]</p>{{/hasCurrent}}
    {{#current}}{{>statement}}{{/current}}</section>
    {{#chart}}<section aria-labelledby="stellen"><h2 id="stellen">[[Stellen im Lauf der Zeit]]</h2>
    {{{chart}}}<p class="note">[[Stellen in Vollzeitäquivalenten (VZÄ). Jeder Punkt führt zu seiner Stelle; dieselben Zahlen stehen in der Tabelle darunter.]]</p></section>{{/chart}}
    {{#hasHistory}}<section aria-labelledby="verlauf"><h2 id="verlauf">[[Alles, was je gesagt wurde]]</h2>
    <table class="rows"><thead><tr><th scope="col">[[Zeit]]</th><th scope="col">[[Was]]</th><th scope="col">[[Angabe]]</th><th scope="col">[[Geprüft]]</th><th scope="col">[[Wer]]</th><th scope="col">[[Stelle]]</th></tr></thead><tbody>
    {{#history}}<tr><td data-title="[[Zeit]]">{{validity}}</td><td data-title="[[Was]]">{{property}}</td><td data-title="[[Angabe]]">{{value}}</td><td data-title="[[Geprüft]]">{{statusWord}}</td><td data-title="[[Wer]]">{{statedBy}}</td><td data-title="[[Stelle]]"><a href="{{address}}">{{place}}</a></td></tr>
    {{/history}}</tbody></table></section>{{/hasHistory}}
    {{#hasDecisions}}<section aria-labelledby="entschieden"><h2 id="entschieden">[[Was entschieden wurde]]</h2><ul class="log">{{#decisions}}{{>log-line}}{{/decisions}}</ul></section>{{/hasDecisions}}
    """
}
