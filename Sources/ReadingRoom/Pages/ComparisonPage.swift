internal import CouncilModel
internal import CouncilStore
internal import Presentation

/// What changed from one version of a paper to another, both wordings side by side.
struct ComparisonPage: Page {
  static let template = "comparison"
  static var section: Section? { .search }

  struct Side: Sendable {
    /// "Fassung 1"
    var title: String
    var address: String
    /// HTML, what the other wording has not marked; nil where the version has no such question.
    var question: String?
    var answer: String?
  }

  struct Change: Sendable {
    var id: String
    var number: String
    var sides: [Side]
  }

  struct Field: Sendable {
    var label: String
    var old: String?
    var new: String?
  }

  let title: String
  let summary: String
  let changes: [Change]
  let fields: [Field]
  let hasFields: Bool
  let oldAddress: String
  let newAddress: String
  let oldTitle: String
  let newTitle: String

  static let answer: Route.Answer = { request, room in
    _ = try ListFields(request.fields)
    let (old, new) = (request.parameters[0], request.parameters[1])
    guard AddressNames.isHash(old), AddressNames.isHash(new) else { throw RoomError.notFound }
    return room.reply(
      try await room.desks.ask { desk in
        let versions = try desk.store.versions(of: new)
        guard let first = versions.first(where: { $0.sha256 == old }),
          let second = versions.first(where: { $0.sha256 == new }),
          let one = try desk.store.letter(sha256: old)?.extraction,
          let other = try desk.store.letter(sha256: new)?.extraction
        else { throw RoomError(404, said("Diese beiden sind keine Fassungen eines Schreibens.")) }
        return ComparisonPage(one, first, other, second)
      }, to: request)
  }

  private init(
    _ old: Extraction, _ first: PaperVersion, _ new: Extraction, _ second: PaperVersion
  ) {
    let comparison = VersionComparison(from: old, to: new)
    let names = (old: said("Fassung \(first.number)"), new: said("Fassung \(second.number)"))
    title = PaperTitle.title(of: new)
    (oldTitle, newTitle) = names
    (oldAddress, newAddress) = (Addresses.paper(first.sha256), Addresses.paper(second.sha256))
    changes = comparison.changes.map { change in
      Change(
        id: change.id,
        number: change.number.map { said("Frage \($0)") } ?? said("Frage ohne Nummer"),
        sides: [
          Side(
            title: names.old, address: Addresses.exchange(change.id, in: first.sha256),
            question: change.isInOld ? Self.html(change.question.old) : nil,
            answer: change.isInOld ? Self.html(change.answer.old) : nil),
          Side(
            title: names.new, address: Addresses.exchange(change.id, in: second.sha256),
            question: change.isInNew ? Self.html(change.question.new) : nil,
            answer: change.isInNew ? Self.html(change.answer.new) : nil),
        ])
    }
    fields = comparison.fields.map { Field(label: $0.label, old: $0.old, new: $0.new) }
    hasFields = !fields.isEmpty
    let same = PlainNumber.text(comparison.unchanged)
    summary =
      switch (changes.count, comparison.unchanged) {
      case (0, _): said("Keine Frage und keine Antwort hat andere Worte.")
      case (1, _): said("Bei einer Frage haben sich Worte geändert; \(same) sind gleich geblieben.")
      default:
        said(
          "Bei \(changes.count) Fragen haben sich Worte geändert; \(same) sind gleich geblieben.")
      }
  }

  private static func html(_ pieces: [WordChanges.Piece]) -> String {
    pieces.reduce(into: Markup()) { html, piece in
      html += piece.isChanged ? "<mark>\(piece.text)</mark>" : Markup(text: piece.text)
    }.html
  }

  static let text = """
    <h1>{{title}}</h1>
    <p class="place">[[Verglichen werden]] <a href="{{oldAddress}}">{{oldTitle}}</a> [[und]] <a href="{{newAddress}}">{{newTitle}}</a>.</p>
    <p class="summary">{{summary}}</p>
    {{#hasFields}}<table class="rows"><thead><tr><th scope="col">[[Angabe]]</th><th scope="col">{{oldTitle}}</th><th scope="col">{{newTitle}}</th></tr></thead><tbody>
    {{#fields}}<tr><th scope="row">{{label}}</th><td data-title="{{oldTitle}}">{{old}}</td><td data-title="{{newTitle}}">{{new}}</td></tr>
    {{/fields}}</tbody></table>{{/hasFields}}
    {{#changes}}<section class="conflict" aria-labelledby="a-{{id}}"><h2 id="a-{{id}}">{{number}}</h2>
    <div class="sides">{{#sides}}<div class="side"><h3><a href="{{address}}">{{title}}</a></h3>{{#question}}<p class="question">{{{question}}}</p>{{/question}}{{^question}}<p class="none">[[Diese Frage steht in dieser Fassung nicht.]]</p>{{/question}}{{#answer}}<p class="changed">{{{answer}}}</p>{{/answer}}</div>{{/sides}}</div>
    </section>
    {{/changes}}
    """
}
