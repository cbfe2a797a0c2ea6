internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// Tells a reviewer that somebody else was faster: who, when, what; nothing was overwritten.
struct DecidedPage: Page {
  static let template = "decided"
  static var section: Section? { .review }

  let title = said("Inzwischen entschieden")
  let lines: [LogLine]
  let back: String

  /// - Parameter since: the number of the last decision that the reviewer had seen.
  init(_ decision: Decision, since: Int, back: String, _ registry: RegistrySnapshot) {
    self.back = back
    lines = registry.log.filter { record in
      record.number > since
        && !registry.log.named(by: record).isDisjoint(with: decision.named)
    }.map { LogLine($0, in: registry.view, registry.statements, registry.log) }
  }

  func reply(in room: Room, to request: RoomRequest) -> RoomReply {
    var reply = room.reply(self, to: request)
    reply.status = 409
    return reply
  }

  static let text = """
    <h1>[[Inzwischen entschieden]]</h1>
    <p class="warning" role="alert">[[Darüber hat schon jemand entschieden, seit diese Seite geöffnet wurde. Geändert wurde jetzt nichts.]]</p>
    <ul class="log">{{#lines}}{{>log-line}}{{/lines}}</ul>
    <p><a href="{{back}}">[[Noch einmal ansehen]]</a> · <a href="/pruefen">[[Nächster Vorschlag]]</a></p>
    """
}
