internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// The log of decisions: who, when, what; the last can be taken back.
struct LogPage: Page {
  static let template = "log"
  static var section: Section? { .review }

  /// Decisions on a page.
  private static let most = 100

  let title = said("Protokoll")
  let lines: [LogLine]
  let isEmpty: Bool
  /// What a form has to send; nil for one who only reads.
  let formWord: String?
  let next: String?

  static let answer: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["vor"])
    let before = try fields["vor"].map { text in
      guard let number = Int(text), number > 0 else { throw RoomError.malformed }
      return number
    }
    return room.reply(
      try await room.desks.ask { desk in
        LogPage(ReviewQueue(RegistryFilter(), try desk.registry()), before, request.session)
      }, to: request)
  }

  private init(_ queue: ReviewQueue, _ before: Int?, _ session: Session?) {
    let records = queue.log.reversed().filter { record in before.map { record.number < $0 } ?? true
    }
    let shown = records.prefix(Self.most)
    lines = shown.map { LogLine($0, in: queue.view, queue.statements, queue.log) }
    isEmpty = queue.log.isEmpty
    formWord = session?.formWord
    next =
      records.count > Self.most
      ? shown.last.map { "/pruefen/protokoll?vor=\($0.number)" } : nil
  }

  static let text = """
    <h1>[[Protokoll]]</h1>
    {{>review-ways}}
    {{#isEmpty}}<p class="none">[[Noch hat niemand etwas entschieden.]]</p>{{/isEmpty}}
    <ul class="log">{{#lines}}{{>log-line}}{{#canBeUndone}}{{#formWord}}<li class="way"><form method="post" action="/pruefen/zuruecknehmen"><input type="hidden" name="wort" value="{{formWord}}"><input type="hidden" name="nummer" value="{{number}}"><button class="quiet">[[Entscheidung {{number}} zurücknehmen]]</button></form></li>{{/formWord}}{{/canBeUndone}}{{/lines}}</ul>
    {{#next}}<p><a rel="next" href="{{next}}">[[Ältere]]</a></p>{{/next}}
    """
}
