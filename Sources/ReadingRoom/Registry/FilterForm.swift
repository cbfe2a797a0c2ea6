internal import CouncilModel
internal import EntityRegistry
internal import Presentation

/// The form that chooses what of the registry is shown.
struct FilterForm: Sendable {
  struct Choice: Sendable {
    var value: String
    var title: String
    var isChosen: Bool
  }

  let action: String
  let kinds: [Choice]
  let places: [Choice]
  let name: String
  let asOf: String
  /// A part of a date is no date for a browser's calendar.
  let dateType: String
  let stands: [Choice]

  init(_ filter: RegistryFilter, in view: RegistryView, action: String) {
    self.action = action
    let known = Set(view.entities.values.map(\.kind))
    kinds = EntityKind.allCases.filter { known.contains($0) || $0 == filter.kind }.map { kind in
      Choice(
        value: kind.rawValue, title: PlainWords.word(kind), isChosen: kind == filter.kind)
    }
    var names = Set(view.entities.values.compactMap(\.place))
    if let place = filter.place { names.insert(place) }
    places = names.sorted().map { Choice(value: $0, title: $0, isChosen: $0 == filter.place) }
    name = filter.name ?? ""
    asOf = filter.asOf ?? ""
    dateType = filter.asOf.map { $0.utf8.count < 10 } == true ? "text" : "date"
    stands = [RegistryStatement.Status.proposed, .accepted].map { status in
      Choice(
        value: status.rawValue, title: PlainWords.word(status), isChosen: status == filter.status)
    }
  }

  static let text = """
    <form class="filter" action="{{action}}" method="get">
    <p><label for="name">[[Name]]</label><input id="name" name="name" type="search" value="{{name}}"></p>
    <p><label for="art">[[Art]]</label><select id="art" name="art"><option value="">[[alle]]</option>{{#kinds}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{title}}</option>{{/kinds}}</select></p>
    <p><label for="ort">[[Kommune]]</label><select id="ort" name="ort"><option value="">[[alle]]</option>{{#places}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{title}}</option>{{/places}}</select></p>
    <p><label for="stichtag">[[Stichtag]]</label><input id="stichtag" name="stichtag" type="{{dateType}}" value="{{asOf}}"></p>
    <p><label for="stand">[[Stand]]</label><select id="stand" name="stand"><option value="">[[alles]]</option>{{#stands}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{title}}</option>{{/stands}}</select></p>
    <p><button>[[Zeigen]]</button></p>
    </form>

    """
}
