internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// A draft of the next inquiry: a question for each gap and each due plan, to be edited and copied.
struct InquiryPage: Page {
  static let template = "inquiry"
  static var section: Section? { .registry }

  let title = said("Nächste Anfrage")
  let area: String
  let place: String
  let places: [FilterForm.Choice]
  let before: String
  /// Nil where there is nothing to ask.
  let draft: String?
  let summary: String
  let rows: Int

  static let answer: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["gebiet", "ort", "vor"])
    func field(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }
    let (area, place) = (field("gebiet"), field("ort"))
    let day = try field("vor").map { try DayField.day($0, "vor") } ?? Today.text
    return room.reply(
      try await room.desks.ask { desk in
        let registry = try desk.registry()
        let view = registry.view
        let scope = InquiryScope(area: area, place: place, in: view)
        let draft = InquiryDraft(
          gaps: registry.gaps.filter { scope.includes($0.entity, $0.last) },
          due: view.due(before: day).filter { scope.includes($0.entity, $0.deadline) },
          title: ["Offene Fragen", area.map { "zum Gebiet \($0)" }, place.map { "(\($0))" }]
            .compactMap(\.self).joined(separator: " "))
        return InquiryPage(draft, view, area: area ?? "", place: place ?? "", before: day)
      }, to: request)
  }

  init(_ draft: InquiryDraft, _ view: RegistryView, area: String, place: String, before: String) {
    self.area = area
    self.place = place
    self.before = before
    var names = Set(view.entities.values.compactMap(\.place))
    if !place.isEmpty { names.insert(place) }
    places = names.sorted().map { .init(value: $0, title: $0, isChosen: $0 == place) }
    self.draft = draft.questions > 0 ? draft.lines.joined(separator: "\n") : nil
    rows = min(max(draft.lines.count + 2, 8), 40)
    summary =
      switch draft.questions {
      case 0: said("Hier ist nichts offen.")
      case 1: said("Eine Frage, mit der früheren Antwort dazu.")
      default: said("\(draft.questions) Fragen, jede mit der früheren Antwort dazu.")
      }
  }

  static let text = """
    <h1>[[Nächste Anfrage]]</h1>
    {{>registry-ways}}
    <form class="filter" method="get" action="/verzeichnis/anfrage"><p><label for="gebiet">[[Gebiet]]</label><input id="gebiet" name="gebiet" type="search" value="{{area}}"></p>
    <p><label for="ort">[[Kommune]]</label><select id="ort" name="ort"><option value="">[[alle]]</option>{{#places}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{title}}</option>{{/places}}</select></p>
    <p><label for="vor">[[Fällig vor dem]]</label><input id="vor" name="vor" type="date" value="{{before}}"></p><p><button>[[Entwerfen]]</button></p></form>
    <p class="summary">{{summary}}</p>
    {{#draft}}<form class="draft"><label for="entwurf">[[Zum Ändern und Kopieren; was hier steht, wird nirgends gespeichert]]</label>
    <textarea id="entwurf" rows="{{rows}}">{{draft}}</textarea></form>{{/draft}}
    """
}
