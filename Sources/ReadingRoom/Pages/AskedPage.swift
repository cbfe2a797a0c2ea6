internal import CouncilSearch
internal import CouncilStore
internal import Presentation

/// Says whether a question was asked before.
struct AskedPage: Page {
  static let template = "asked"
  static var section: Section? { .asked }

  /// Questions that are shown.
  private static let most = 20

  let title = said("Schon gefragt?")
  let question: String
  let hits: [HitView]
  /// Nil before anything was asked.
  let summary: String?

  static let answer: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["q"])
    let question = fields["q"] ?? ""
    return room.reply(
      try await room.desks.ask { desk in
        let isAsked = !question.allSatisfy(\.isWhitespace)
        let hits = isAsked ? try desk.searcher.asked(question, limit: most) : []
        let facts = try desk.store.facts(ofExchanges: hits.compactMap(\.entry.exchange))
        return AskedPage(question, isAsked ? hits : nil, facts: facts)
      }, to: request)
  }

  init(_ question: String, _ hits: [SearchHit]?, facts: [String: [PlacedFact]]) {
    self.question = question
    self.hits = (hits ?? []).map { hit in
      HitView(hit, facts: hit.entry.exchange.flatMap { facts[$0] } ?? [], showsLikeness: true)
    }
    summary = hits.map { hits in
      switch hits.count {
      case 0: said("Keine ähnliche Frage gefunden.")
      case 1: said("Eine ähnliche Frage.")
      default: said("\(hits.count) ähnliche Fragen, die ähnlichste zuerst.")
      }
    }
  }

  static let text = """
    <h1>[[Wurde das schon gefragt?]]</h1>
    <form class="find" action="/gefragt" method="get">
    <label for="q">[[Die Frage, wie sie gestellt werden soll]]</label>
    <textarea id="q" name="q" rows="3" maxlength="2000">{{question}}</textarea>
    <p><button>[[Nachsehen]]</button></p>
    </form>
    {{#summary}}<section aria-labelledby="summe"><h2 id="summe" class="summary">{{summary}}</h2>
    {{#hits}}{{>hit}}{{/hits}}</section>{{/summary}}
    """
}
