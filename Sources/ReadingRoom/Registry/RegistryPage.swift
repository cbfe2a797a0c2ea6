internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// The registry's overview: who runs what, with how many positions, since when; each value leads to
/// its words.
struct RegistryPage: Page {
  static let template = "registry"
  static var section: Section? { .registry }

  struct Value: Sendable {
    var text: String
    var address: String
    /// Nobody has looked at it yet.
    var isProposed: Bool
    /// Letters disagree on it.
    var isDisputed: Bool
  }

  struct Cell: Sendable {
    var title: String
    var values: [Value]
  }

  struct Row: Sendable {
    var address: String
    var name: String
    var place: String?
    var cells: [Cell]
    var asOf: String
  }

  struct Part: Sendable {
    var id: String
    var title: String
    var columns: [String]
    var rows: [Row]
  }

  /// Entities on a page.
  private static let most = 150

  let title = said("Register")
  let filter: FilterForm
  let summary: String
  let parts: [Part]
  let previous: String?
  let next: String?
  let hasPages: Bool
  let exports: [PaperPage.Download]
  let toReview: String?

  static let answer: Route.Answer = { request, room in
    let filter = try RegistryFilter(fields: request.fields, others: ["ab"])
    let offset = request.fields["ab"].map { Int($0) ?? -1 } ?? 0
    guard offset >= 0 else { throw RoomError.malformed }
    return room.reply(
      try await room.desks.ask { desk in
        try RegistryPage(filter, try desk.registry(), offset, desk.store)
      }, to: request)
  }

  /// - Throws: `StoreError`
  init(
    _ filter: RegistryFilter, _ registry: RegistrySnapshot, _ offset: Int, _ store: any RoomArchive
  ) throws {
    let view = registry.view
    let statements = registry.current(filter)
    self.filter = FilterForm(filter, in: view, action: "/verzeichnis")
    let stated = Dictionary(grouping: statements, by: \.subject)
    let disputed = Set(registry.conflicts.map(\.cell))
    let all = RegistrySection.all.enumerated().flatMap { index, section in
      view.entities.values
        .filter { section.kinds.contains($0.kind) && stated[$0.id] != nil }
        .sorted { ($0.place ?? "", $0.name, $0.id) < ($1.place ?? "", $1.name, $1.id) }
        .map { (section: index, entity: $0) }
    }
    let shown = all.dropFirst(offset).prefix(Self.most)
    let links = try PassageLinks(shown.flatMap { stated[$0.entity.id] ?? [] }, in: store)
    parts = RegistrySection.all.enumerated().compactMap { index, section in
      let entities = shown.filter { $0.section == index }.map(\.entity)
      guard !entities.isEmpty else { return nil }
      let columns = section.columns.filter { column in
        entities.contains { stated[$0.id]?.contains { $0.property == column.property } ?? false }
      }
      return Part(
        id: "teil-\(index)", title: English.inLanguage(section.german),
        columns: columns.map { English.inLanguage($0.german) },
        rows: entities.map { Self.row($0, columns, stated[$0.id] ?? [], disputed, links) })
    }
    let proposed = statements.count { $0.status == .proposed }
    let day = filter.asOf.map { said(", die am \(PlainDate.text($0)) galten") } ?? ""
    let count = PlainNumber.text(statements.count)
    summary =
      all.count == 1
      ? said("Ein Eintrag, \(count) Angaben\(day)")
      : said("\(PlainNumber.text(all.count)) Einträge, \(count) Angaben\(day)")
    toReview =
      proposed > 0 ? said("\(PlainNumber.text(proposed)) davon hat noch niemand geprüft") : nil
    func page(_ offset: Int) -> String {
      filter.address("/verzeichnis", offset > 0 ? [("ab", "\(offset)")] : [])
    }
    previous = offset > 0 ? page(max(offset - Self.most, 0)) : nil
    next = offset + Self.most < all.count ? page(offset + Self.most) : nil
    hasPages = previous != nil || next != nil
    exports = RegistryExports.Format.allCases.map { format in
      .init(title: format.title, address: filter.address("/verzeichnis/export.\(format.rawValue)"))
    }
  }

  private static func row(
    _ entity: RegistryEntity, _ columns: [RegistrySection.Column], _ stated: [RegistryStatement],
    _ disputed: Set<StatementCell>, _ links: PassageLinks
  ) -> Row {
    let latest = stated.compactMap(\.valid.asOf).max()
    return Row(
      address: Addresses.entity(entity.id), name: entity.name, place: entity.place,
      cells: columns.map { column in
        var seen: Set<String> = []
        let values = stated.filter { $0.property == column.property }.compactMap { statement in
          // The column's title says the unit.
          let text = statement.plainSummary.replacing(said(" VZÄ"), with: "", maxReplacements: 1)
          return seen.insert(text).inserted
            ? Value(
              text: text, address: links.address(of: statement),
              isProposed: statement.status == .proposed,
              isDisputed: disputed.contains(StatementCell(statement))) : nil
        }
        return Cell(title: English.inLanguage(column.german), values: values)
      },
      asOf: latest.map(PlainDate.short) ?? said("ohne Datum"))
  }

  static let text = """
    <h1>[[Register]]</h1>
    <p class="lead">[[Wer macht was, mit wie vielen Stellen, seit wann – so, wie es in den Antworten steht. Jede Angabe führt zu ihrer Stelle.]]</p>
    {{>registry-ways}}
    {{#filter}}{{>filter}}{{/filter}}
    <p class="summary">{{summary}}{{#toReview}} · <a href="/pruefen">{{toReview}}</a>{{/toReview}}</p>
    {{#parts}}<section aria-labelledby="{{id}}"><h2 id="{{id}}">{{title}}</h2>
    <table class="rows"><thead><tr><th scope="col">[[Name]]</th>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}<th scope="col">[[Stand]]</th></tr></thead><tbody>
    {{#rows}}<tr><th scope="row"><a href="{{address}}">{{name}}</a>{{#place}}<span class="place">{{place}}</span>{{/place}}</th>{{#cells}}<td data-title="{{title}}">{{#values}}<a class="value{{#isProposed}} proposed{{/isProposed}}" href="{{address}}">{{text}}</a>{{#isDisputed}} <a class="disputed" href="/verzeichnis/widersprueche" title="[[Antworten sagen hierzu Verschiedenes]]"><span aria-hidden="true">≠</span><span class="hidden">[[Antworten sagen Verschiedenes]]</span></a>{{/isDisputed}}
    {{/values}}</td>{{/cells}}<td data-title="[[Stand]]">{{asOf}}</td></tr>
    {{/rows}}</tbody></table></section>
    {{/parts}}
    {{#hasPages}}<nav class="pages" aria-label="[[Seiten]]">{{#previous}}<a rel="prev" href="{{previous}}">[[Zurück]]</a>{{/previous}} {{#next}}<a rel="next" href="{{next}}">[[Weiter]]</a>{{/next}}</nav>{{/hasPages}}
    <p class="note">[[Gepunktet unterstrichen: von Regeln vorgeschlagen, noch von niemandem geprüft. ≠: Antworten sagen hierzu Verschiedenes.]]</p>
    <p class="note">[[Für Tabellen und Programme]]: {{#exports}}<a href="{{address}}" download>{{title}}</a> {{/exports}}</p>
    """

  /// The ways through the registry, on each of its pages.
  static let ways = """
    <nav class="ways" aria-label="[[Register]]"><ul><li><a href="/verzeichnis">[[Übersicht]]</a></li><li><a href="/verzeichnis/widersprueche">[[Widersprüche]]</a></li><li><a href="/verzeichnis/luecken">[[Lücken und Fristen]]</a></li><li><a href="/verzeichnis/anfrage">[[Nächste Anfrage]]</a></li></ul></nav>

    """
}
