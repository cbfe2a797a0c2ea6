internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// What is not known, and what should have been done by now.
struct GapsPage: Page {
  static let template = "gaps"
  static var section: Section? { .registry }

  struct Line: Sendable {
    var name: String
    var address: String
    var place: String?
    var what: String
    var last: String
    var passage: String
  }

  /// Lines of each list.
  private static let most = 300

  let title = said("Lücken und Fristen")
  let before: String
  let beforeWord: String
  let due: [Line]
  let hasDue: Bool
  let gaps: [Line]
  let hasGaps: Bool
  let more: String?
  let draftAddress: String

  static let answer: Route.Answer = { request, room in
    let filter = try RegistryFilter(fields: request.fields, others: ["vor"])
    let before = try request.fields["vor"].flatMap {
      try $0.isEmpty ? nil : DayField.day($0, "vor")
    }
    let day = before ?? Today.text
    return room.reply(
      try await room.desks.ask { desk in
        let registry = try desk.registry()
        let due = registry.view.due(before: day).filter { filter.includes($0.entity) }
        let gaps = registry.gaps.filter { filter.includes($0.entity) }
        let links = try PassageLinks(
          due.prefix(most).map(\.deadline) + gaps.prefix(most).map(\.last), in: desk.store)
        return GapsPage(due, gaps, links, day, filter)
      }, to: request)
  }

  init(
    _ due: [DueMeasure], _ gaps: [RegistryGap], _ links: PassageLinks, _ day: String,
    _ filter: RegistryFilter
  ) {
    before = day
    beforeWord = PlainDate.text(day)
    self.due = due.prefix(Self.most).map { measure in
      Line(
        name: measure.entity.name, address: Addresses.entity(measure.entity.id),
        place: measure.entity.place, what: PlainDate.text(measure.date),
        last: measure.deadline.plainPlace, passage: links.address(of: measure.deadline))
    }
    hasDue = !due.isEmpty
    self.gaps = gaps.prefix(Self.most).map { gap in
      Line(
        name: gap.entity.name, address: Addresses.entity(gap.entity.id), place: gap.entity.place,
        what: PlainWords.word(gap.missing), last: gap.last.plainPlace,
        passage: links.address(of: gap.last))
    }
    hasGaps = !gaps.isEmpty
    let left = max(due.count - Self.most, 0) + max(gaps.count - Self.most, 0)
    more =
      left > 0 ? said("\(PlainNumber.text(left)) weitere: bitte nach Kommune eingrenzen.") : nil
    draftAddress =
      "/verzeichnis/anfrage?"
      + FormFields.encoded([("ort", filter.place ?? ""), ("vor", day)])
  }

  static let text = """
    <h1>[[Lücken und Fristen]]</h1>
    {{>registry-ways}}
    <p><a href="{{draftAddress}}">[[Entwurf der nächsten Anfrage, der nach all dem fragt]]</a></p>
    <form class="filter" method="get"><p><label for="vor">[[Fällig vor dem]]</label><input id="vor" name="vor" type="date" value="{{before}}"></p><p><label for="ort">[[Kommune]]</label><input id="ort" name="ort" type="search"></p><p><button>[[Zeigen]]</button></p></form>
    <section aria-labelledby="faellig"><h2 id="faellig">[[Was vor dem {{beforeWord}} fertig sein sollte]]</h2>
    {{^hasDue}}<p class="none">[[Nichts.]]</p>{{/hasDue}}
    {{#hasDue}}<table class="rows"><thead><tr><th scope="col">[[Maßnahme]]</th><th scope="col">[[bis]]</th><th scope="col">[[Stelle]]</th></tr></thead><tbody>
    {{#due}}<tr><th scope="row"><a href="{{address}}">{{name}}</a>{{#place}}<span class="place">{{place}}</span>{{/place}}</th><td data-title="[[bis]]">{{what}}</td><td data-title="[[Stelle]]"><a href="{{passage}}">{{last}}</a></td></tr>
    {{/due}}</tbody></table>{{/hasDue}}</section>
    <section aria-labelledby="luecken"><h2 id="luecken">[[Was nicht bekannt ist]]</h2>
    {{^hasGaps}}<p class="none">[[Nichts fehlt.]]</p>{{/hasGaps}}
    {{#hasGaps}}<table class="rows"><thead><tr><th scope="col">[[Eintrag]]</th><th scope="col">[[fehlt]]</th><th scope="col">[[letzte Antwort]]</th></tr></thead><tbody>
    {{#gaps}}<tr><th scope="row"><a href="{{address}}">{{name}}</a>{{#place}}<span class="place">{{place}}</span>{{/place}}</th><td data-title="[[fehlt]]">{{what}}</td><td data-title="[[letzte Antwort]]"><a href="{{passage}}">{{last}}</a></td></tr>
    {{/gaps}}</tbody></table>{{/hasGaps}}{{#more}}<p class="note">{{more}}</p>{{/more}}</section>
    """
}
