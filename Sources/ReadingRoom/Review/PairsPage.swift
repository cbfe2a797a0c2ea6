internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// Names that may be one thing: never made one but by a person.
struct PairsPage: Page {
  static let template = "pairs"
  static var section: Section? { .review }

  struct Side: Sendable {
    var id: String
    var name: String
    var address: String
    var statements: String
  }

  struct Pair: Sendable {
    var kind: String
    var place: String?
    var first: Side
    var second: Side
  }

  /// Pairs on a page: the first of them is the one that keys decide on.
  private static let most = 30

  let title = said("Namen")
  let summary: String
  let pairs: [Pair]
  let seen: Int
  let formWord: String?
  let canDecide: Bool

  static let answer: Route.Answer = { request, room in
    let filter = try RegistryFilter(fields: request.fields)
    return room.reply(
      try await room.desks.ask { desk in
        let queue = ReviewQueue(filter, try desk.registry())
        let pairs = queue.registry.alikePairs.filter { filter.includes($0.first) }
        return PairsPage(pairs, queue, request.session)
      }, to: request)
  }

  private init(_ pairs: [AlikePair], _ queue: ReviewQueue, _ session: Session?) {
    var counts: [String: Int] = [:]
    for statement in queue.view.statements {
      counts[statement.subject, default: 0] += 1
      if let target = statement.value.target { counts[target, default: 0] += 1 }
    }
    func side(_ entity: RegistryEntity) -> Side {
      let count = counts[entity.id] ?? 0
      return Side(
        id: entity.id, name: entity.name, address: Addresses.entity(entity.id),
        statements: count == 1 ? said("eine Angabe") : said("\(count) Angaben"))
    }
    self.pairs = pairs.prefix(Self.most).map { pair in
      Pair(
        kind: PlainWords.word(pair.first.kind), place: pair.first.place,
        first: side(pair.first), second: side(pair.second))
    }
    summary =
      switch pairs.count {
      case 0: said("Keine zwei Namen sehen so aus, als meinten sie dasselbe.")
      case 1: said("Zwei Namen könnten dasselbe meinen.")
      default: said("\(PlainNumber.text(pairs.count)) Paare von Namen könnten dasselbe meinen.")
      }
    seen = queue.seen
    formWord = session?.formWord
    canDecide = session != nil
  }

  static let text = """
    <h1>[[Zwei Namen, eine Sache?]]</h1>
    {{>review-ways}}
    <p class="summary">{{summary}}</p>
    {{^canDecide}}<p class="warning">[[Ansehen kann das jeder; entscheiden kann, wer sich]] <a href="/anmelden">[[anmeldet]]</a>.</p>{{/canDecide}}
    {{#pairs}}<article class="pair"><h2>{{#first}}<a href="{{address}}">{{name}}</a>{{/first}} [[und]] {{#second}}<a href="{{address}}">{{name}}</a>{{/second}}</h2>
    <p class="place">{{kind}}{{#place}} · {{place}}{{/place}} · {{#first}}{{statements}}{{/first}} [[und]] {{#second}}{{statements}}{{/second}}</p>
    {{#canDecide}}<form class="decide" method="post" action="/pruefen/namen"><input type="hidden" name="wort" value="{{formWord}}"><input type="hidden" name="stand" value="{{seen}}">{{#first}}<input type="hidden" name="erster" value="{{id}}">{{/first}}{{#second}}<input type="hidden" name="zweiter" value="{{id}}">{{/second}}
    <button name="entscheidung" value="vereinen" data-key="m">[[Dasselbe: unter dem zweiten Namen vereinen]] <kbd>m</kbd></button> <button class="no" name="entscheidung" value="trennen" data-key="k">[[Zweierlei]] <kbd>k</kbd></button></form>{{/canDecide}}
    </article>{{/pairs}}
    """
}
