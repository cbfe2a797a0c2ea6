internal import CouncilStore
internal import Presentation

/// An answer or a fact, ready to be quoted.
struct CitationPage: Page {
  static let template = "citation"
  static var section: Section? { .search }

  let title = said("Zitieren")
  /// To be copied.
  let quote: String
  let address: String
  let place: String

  static let answer: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["angabe"])
    let id = request.parameters[0]
    let base = "http://" + request.host
    var fact: Int?
    if let word = fields["angabe"] {
      guard let number = Int(word), number >= 0 else { throw RoomError.malformed }
      fact = number
    }
    return room.reply(
      try await room.desks.ask { [fact] desk in
        guard let view = try ExchangeView(id, in: desk.store),
          let citation = Citation(view, fact: fact)
        else { throw RoomError(404, said("Diese Antwort ist nicht im Archiv.")) }
        return CitationPage(citation, id: id, fact: fact, base: base)
      }, to: request)
  }

  init(_ citation: Citation, id: String, fact: Int?, base: String) {
    address =
      fact == nil
      ? Addresses.exchange(id, in: citation.sha256)
      : Addresses.passage(citation.ranges[0], in: citation.sha256)
    quote = citation.text(address: base + address)
    place = citation.place
  }

  static let text = """
    <h1>[[Zitieren]]</h1>
    <p class="place">{{place}}</p>
    <form class="find"><label for="zitat">[[Zum Kopieren]]</label>
    <textarea id="zitat" rows="12" readonly>{{quote}}</textarea></form>
    <p><a href="{{address}}">[[Zurück zur Stelle]]</a></p>
    <p class="note">[[Wer die Datei hat, prüft das Zitat ohne diesen Lesesaal]]: <code>sha256sum</code> [[nennt ihren Fingerabdruck,]] <code>auskunft extract</code> [[ihren Text.]]</p>
    """
}
