internal import ConfinedReading
internal import CouncilModel
internal import CouncilStore
internal import Presentation

/// The part of a page's image on which a statement's passage stands, its facts marked.
struct PassageImage: Sendable {
  /// In points, above and below the marks.
  private static let margin = 70.0

  let image: String
  let page: Int
  let label: String
  /// In points, of the whole page.
  let width: Double
  let height: Double
  /// "0 240 595 180": what of the page is shown.
  let window: String
  let boxes: [PageView.Box]

  /// Nil where the letter has no pages, or nobody draws them.
  static func image(
    of statement: RegistryStatement, in letter: StoredLetter?, _ room: Room
  ) async -> PassageImage? {
    guard let letter, letter.extraction.source.format == "pdf", let gallery = room.gallery else {
      return nil
    }
    do {
      let sizes = try await gallery.sizes(of: statement.source.sha256, letter.bytes)
      let index = statement.source.page - 1
      guard sizes.indices.contains(index), let size = sizes[index] else { return nil }
      return PassageImage(statement, size, letter.extraction)
    } catch {
      room.options.log("error: \(statement.source.sha256): \(error)")
      return nil
    }
  }

  private init(_ statement: RegistryStatement, _ size: PageSize, _ extraction: Extraction) {
    let source = statement.source
    image = Addresses.image(ofPage: source.page, in: source.sha256)
    page = source.page
    label = said("Ausschnitt der Seite \(source.page)")
    (width, height) = (size.width, size.height)
    let found = extraction.facts.map(\.evidence).filter {
      $0.page == source.page && $0.start >= source.start && $0.end <= source.end
    }.flatMap(\.boxes)
    boxes = found.map(PageView.Box.init)
    let top = max((found.map(\.top).min() ?? 0) - Self.margin, 0)
    let bottom = min((found.map(\.bottom).max() ?? size.height) + Self.margin, size.height)
    window = "0 \(PageView.Box.tenths(top)) \(size.width) \(PageView.Box.tenths(bottom - top))"
  }

  static let text = """
    <svg class="window" viewBox="{{window}}" role="img" aria-label="{{label}}"><image href="{{image}}" x="0" y="0" width="{{width}}" height="{{height}}"/>{{#boxes}}<rect x="{{left}}" y="{{top}}" width="{{width}}" height="{{height}}"/>{{/boxes}}</svg>

    """
}
