internal import CouncilModel
internal import CouncilStore

/// A page of the original as an image, with marks over it.
struct PageView: Sendable {
  /// Words that prove a value, on the page.
  struct Mark: Sendable {
    var id: String
    /// What follows the words in the text.
    var address: String
    /// What is read out.
    var label: String
    var kind: String
    var boxes: [Box]
  }

  /// In points.
  struct Box: Sendable {
    var left: Double
    var top: Double
    var width: Double
    var height: Double
  }

  let number: Int
  let image: String
  /// In points.
  let width: Double
  let height: Double
  let marks: [Mark]

  /// The pages of a letter; none where its format has no pages.
  static func pages(of letter: StoredLetter, in room: Room) async -> [PageView] { [] }

  static let text = """
    <figure class="page" id="seite-{{number}}">
    <figcaption>Seite {{number}}</figcaption>
    <div class="sheet"><img src="{{image}}" alt="Seite {{number}} des Originals" width="{{width}}" height="{{height}}" loading="lazy">
    <svg viewBox="0 0 {{width}} {{height}}" aria-label="Stellen auf Seite {{number}}">
    {{#marks}}<a id="{{id}}" href="{{address}}" class="{{kind}}"><title>{{label}}</title>{{#boxes}}<rect x="{{left}}" y="{{top}}" width="{{width}}" height="{{height}}"/>{{/boxes}}</a>
    {{/marks}}</svg></div>
    </figure>

    """
}
