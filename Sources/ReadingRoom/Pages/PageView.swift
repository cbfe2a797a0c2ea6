internal import ConfinedReading
internal import CouncilModel
internal import CouncilStore
internal import Presentation

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

    /// Of a line's height: so much higher than fonts say do capital letters with dots reach.
    private static let accent = 0.15

    init(_ box: BoundingBox) {
      left = box.left
      top = Self.tenths(box.top - box.height * Self.accent)
      width = Self.tenths(box.width)
      height = Self.tenths(box.bottom - top)
    }

    /// Without what subtracting leaves after the digits that boxes have.
    static func tenths(_ length: Double) -> Double { (length * 10).rounded() / 10 }
  }

  let number: Int
  let image: String
  /// In points.
  let width: Double
  let height: Double
  let marks: [Mark]

  /// - Parameter found: marks of what was searched for.
  private init(_ number: Int, _ size: PageSize, of extraction: Extraction, found: [Mark]) {
    self.number = number
    (width, height) = (size.width, size.height)
    image = Addresses.image(ofPage: number, in: extraction.source.sha256)
    let shownBy = LetterMarks(extraction).shownBy
    let head = PaperField.fields(of: extraction.paper).enumerated().compactMap { index, field in
      field.evidence.flatMap { evidence in
        Self.mark(
          evidence, on: number, id: "kopf-\(index)", address: "#feld-\(index)",
          label: "\(field.label): \(field.value)", kind: "field")
      }
    }
    let facts = extraction.facts.enumerated().compactMap { index, fact in
      let type = fact.value.type
      return Self.mark(
        fact.evidence, on: number, id: "m-\(index)", address: "#f-\(shownBy[index])",
        label: "\(PlainWords.word(type)): \(fact.value.plainSummary)", kind: type.rawValue)
    }
    marks = head + facts + found
  }

  private static func mark(
    _ evidence: Evidence, on page: Int, id: String, address: String, label: String, kind: String
  ) -> Mark? {
    guard evidence.page == page, !evidence.boxes.isEmpty else { return nil }
    return Mark(
      id: id, address: address, label: label, kind: kind,
      boxes: evidence.boxes.map(Box.init))
  }

  /// Pages of a letter from one on; none where its format has no pages, or they cannot be drawn.
  ///
  /// - Parameter found: what was searched for.
  static func pages(
    of letter: StoredLetter, from first: Int, found: FoundWords, in room: Room
  ) async -> [PageView] {
    let source = letter.extraction.source
    guard source.format == "pdf", let gallery = room.gallery else { return [] }
    do {
      let sizes = try await gallery.sizes(of: source.sha256, letter.bytes)
      let words =
        found.ranges.isEmpty ? [] : try await gallery.words(of: source.sha256, letter.bytes)
      return sizes.enumerated().dropFirst(first - 1).prefix(PageSpan.length).compactMap {
        index, size in
        size.map { size in
          PageView(
            index + 1, size, of: letter.extraction,
            found: found.marks(on: index + 1, words, in: letter.extraction))
        }
      }
    } catch {
      room.options.log("error: \(source.sha256): \(error)")
      return []
    }
  }

  static let text = """
    <figure class="page" id="seite-{{number}}">
    <figcaption>[[Seite]] {{number}}</figcaption>
    <div class="sheet"><img src="{{image}}" alt="[[Seite {{number}} des Originals]]" width="{{width}}" height="{{height}}" loading="lazy">
    <svg viewBox="0 0 {{width}} {{height}}" role="group" aria-label="[[Stellen auf Seite {{number}}]]">
    {{#marks}}<a id="{{id}}" href="{{address}}" class="{{kind}}"><title>{{label}}</title>{{#boxes}}<rect x="{{left}}" y="{{top}}" width="{{width}}" height="{{height}}"/>{{/boxes}}</a>
    {{/marks}}</svg></div>
    </figure>

    """
}
