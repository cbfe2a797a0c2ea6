internal import CouncilSearch
internal import CouncilStore
internal import Presentation

/// What is in the archive, and the box to find it.
struct StartPage: Page {
  static let template = "start"

  struct Entry: Sendable {
    var address: String
    var title: String
    var place: String
  }

  struct Topic: Sendable {
    var address: String
    var name: String
    var count: String
  }

  /// Papers on the page.
  private static let newestPapers = 10

  let title = said("Startseite")
  let papers: String
  let exchanges: String
  let facts: String
  let isEmpty: Bool
  let newest: [Entry]
  let topics: [Topic]
  let hasTopics: Bool

  /// With fields it is the search: `/?q=…` is what people type.
  static let answer: Route.Answer = { request, room in
    guard request.fields.all.isEmpty else { return try await SearchPage.answer(request, room) }
    return room.reply(
      try await room.desks.ask { desk in
        StartPage(
          try desk.store.counts(),
          newest: try desk.store.newestPapers(after: nil, limit: newestPapers).rows,
          facets: try desk.searcher.search(
            "", choices: [:], .init(limit: 1, sort: .newest, facets: [.topic])
          ).facets)
      }, to: request)
  }

  init(_ counts: StoreCounts, newest: [PaperRow], facets: [SearchFacet]) {
    papers = PlainNumber.text(counts.papers)
    exchanges = PlainNumber.text(counts.exchanges)
    facts = PlainNumber.text(counts.facts)
    isEmpty = counts.papers == 0
    self.newest = newest.map { row in
      let date =
        row.date.map(PlainDate.text)
        ?? row.meetingDate.map { said("Sitzung vom \(PlainDate.text($0))") }
      return Entry(
        address: Addresses.paper(row.sha256), title: PaperTitle.title(of: row),
        place: [row.subject == nil ? nil : row.reference, row.municipality, date]
          .compactMap(\.self).joined(separator: " · "))
    }
    topics = (facets.first { $0.kind == .topic }?.choices ?? []).map { choice in
      Topic(
        address: Addresses.search(SearchState().choosing(choice.value, of: .topic)),
        name: PlainWords.topic(choice.value), count: PlainNumber.text(choice.count))
    }
    hasTopics = !topics.isEmpty
  }

  static let text = """
    <div class="start"><h1>[[Was wurde schon beantwortet?]]</h1>
    <form class="find" role="search" action="/suche" method="get">
    <label for="q">[[Stichwort, Drucksache, Träger, Ort]]</label>
    <div class="box"><input id="q" name="q" type="search" autocomplete="off" list="woerter"><datalist id="woerter"></datalist><button>[[Suchen]]</button></div>
    </form></div>
    {{#isEmpty}}<p>[[Das Archiv ist noch leer.]] <a href="/einlesen">[[Schreiben einlesen]]</a></p>{{/isEmpty}}
    {{^isEmpty}}<p class="sums"><b>{{papers}}</b> [[Drucksachen]] · <b>{{exchanges}}</b> [[Fragen mit Antwort]] · <b>{{facts}}</b> [[belegte Angaben]]</p>
    <div class="halves">
    <section aria-labelledby="neu"><h2 id="neu">[[Zuletzt aufgenommen]]</h2><ul class="papers">
    {{#newest}}<li><a href="{{address}}">{{title}}</a><span class="place">{{place}}</span></li>
    {{/newest}}</ul></section>
    <div><section aria-labelledby="wege"><h2 id="wege">[[Nachsehen]]</h2><ul class="doors">
    <li><a href="/verzeichnis">[[Wer macht was?]]</a><span>[[Träger, Stellen und Förderung, mit Stichtag und Beleg]]</span></li>
    <li><a href="/verzeichnis/widersprueche">[[Was passt nicht zusammen?]]</a><span>[[Antworten, die Verschiedenes sagen, nebeneinander]]</span></li>
    <li><a href="/verzeichnis/luecken">[[Was fehlt noch?]]</a><span>[[Lücken und Fristen, mit dem Entwurf der nächsten Anfrage]]</span></li>
    <li><a href="/pruefen">[[Was wartet auf eine Prüfung?]]</a><span>[[Vorschläge der Regeln neben ihrer Stelle]]</span></li>
    <li><a href="/zahlen">[[Wie viel und wie oft?]]</a><span>[[Themen, Ämter und Stellen im Lauf der Jahre]]</span></li>
    </ul></section>
    {{#hasTopics}}<section aria-labelledby="themen"><h2 id="themen">[[Themen]]</h2><ul class="topics">
    {{#topics}}<li><a href="{{address}}">{{name}} <span class="count">{{count}}</span></a></li>
    {{/topics}}</ul></section>{{/hasTopics}}</div>
    </div>{{/isEmpty}}
    """
}
