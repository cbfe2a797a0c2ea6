internal import CouncilModel
internal import CouncilStore
internal import Presentation

/// A paper: its questions and answers beside the original's pages, the facts marked in both.
struct PaperPage: Page {
  static let template = "paper"
  static var section: Section? { .search }

  struct Field: Sendable {
    var id: String
    var label: String
    var value: String
    /// The words that prove it; nil where only the file says so.
    var words: String?
    var page: Int?
    /// Their mark on the page's image.
    var mark: String?
  }

  struct Note: Sendable {
    var isWarning: Bool
    var text: String
  }

  struct Download: Sendable {
    var title: String
    var address: String
  }

  let title: String
  let fields: [Field]
  let notes: [Note]
  let hasNotes: Bool
  /// What was recognised from images, and what of it is in doubt; nil where the file has text.
  let recognised: String?
  /// HTML of the exchanges.
  let exchanges: String
  /// HTML of what belongs to no exchange.
  let rest: String
  let hasRest: Bool
  let pages: [PageView]
  let hasPages: Bool
  let downloads: [Download]
  let sha256: String
  let fileName: String
  let pageCount: Int
  /// Whether there is a newer version of the paper.
  let isPast: Bool

  static let answer: Route.Answer = { request, room in
    let name = request.parameters[0]
    let first = request.fields["ab"].flatMap { Int($0) } ?? 1
    guard (1...100_000).contains(first) else { throw RoomError.malformed }
    let passage = request.fields["stelle"].flatMap(PassageField.range)
    let query = request.fields["q"]
    let found = try await room.desks.ask { desk in try PaperLookup.find(name, desk.store) }
    switch found {
    case .elsewhere(let address): return .redirect(to: address, status: 302)
    case .paper(let letter, let isPast):
      let pages = await PageView.pages(of: letter, from: first, in: room)
      let words = try await room.desks.ask { desk in
        try query.map { try FoundWords($0, in: letter.extraction, desk.searcher) }
      }
      return room.reply(
        PaperPage(
          letter.extraction, isPast: isPast, pages: pages, found: words ?? FoundWords(),
          passage: passage), to: request)
    }
  }

  init(
    _ extraction: Extraction, isPast: Bool, pages: [PageView], found: FoundWords,
    passage: TextRange?
  ) {
    let letter = LetterMarkup(extraction, hasImages: !pages.isEmpty, found: found, passage: passage)
    title = PaperTitle.title(of: extraction)
    fields = PaperField.fields(of: extraction.paper).enumerated().map { index, field in
      let isShown = field.evidence.map { !$0.boxes.isEmpty && !pages.isEmpty } ?? false
      return Field(
        id: "feld-\(index)", label: field.label, value: field.value, words: field.evidence?.text,
        page: field.evidence?.page, mark: isShown ? "#kopf-\(index)" : nil)
    }
    notes = extraction.diagnostics.map { diagnostic in
      Note(
        isWarning: diagnostic.severity == .warning,
        text: (diagnostic.page.map { "Seite \($0): " } ?? "") + diagnostic.message)
    }
    hasNotes = !notes.isEmpty
    recognised = Self.recognised(extraction)
    exchanges = letter.exchanges.html
    rest = letter.rest.html
    hasRest = !rest.isEmpty
    self.pages = pages
    hasPages = !pages.isEmpty
    sha256 = extraction.source.sha256
    fileName = PaperTitle.fileName(extraction.source.path)
    pageCount = extraction.source.pages
    self.isPast = isPast
    let api = "/api/v1/papers/\(sha256)"
    downloads = [
      Download(title: "Original", address: Addresses.original(sha256)),
      Download(title: "JSON", address: api), Download(title: "Markdown", address: api + ".md"),
      Download(title: "Text", address: api + ".txt"),
    ]
  }

  private static func recognised(_ extraction: Extraction) -> String? {
    guard let recognition = extraction.source.recognition else { return nil }
    let pages =
      recognition.pages == 1 ? "Eine Seite wurde" : "\(recognition.pages) Seiten wurden"
    var text = "\(pages) aus Bildern gelesen (\(recognition.engine))."
    let words = (extraction.uncertain ?? []).map { "„\($0.text)“ (Seite \($0.page))" }
    if !words.isEmpty { text += " Unsicher gelesen: " + words.joined(separator: ", ") + "." }
    return text
  }

  static let text = """
    <p class="kicker"><a href="/suche">Suche</a></p>
    <h1>{{title}}</h1>
    {{#isPast}}<p class="warning">Dies ist eine frühere Fassung dieses Schreibens.</p>{{/isPast}}
    {{#recognised}}<p class="note"><span class="badge">aus Scan gelesen</span> {{recognised}}</p>{{/recognised}}
    {{#hasNotes}}<ul class="notes">{{#notes}}<li{{#isWarning}} class="warning"{{/isWarning}}>{{text}}</li>{{/notes}}</ul>{{/hasNotes}}
    <div class="paper{{#hasPages}} beside{{/hasPages}}">
    <div class="letter">
    <dl class="head">
    {{#fields}}<div id="{{id}}"><dt>{{label}}</dt><dd>{{#mark}}<a href="{{mark}}" title="Auf Seite {{page}}: „{{words}}“">{{value}}</a>{{/mark}}{{^mark}}{{value}}{{/mark}}</dd></div>
    {{/fields}}</dl>
    {{{exchanges}}}
    {{#hasRest}}<details class="rest"><summary>Was sonst in dem Schreiben steht</summary>
    {{{rest}}}
    </details>{{/hasRest}}
    <section class="proof" aria-labelledby="beleg"><h2 id="beleg">Beleg</h2>
    <p>Datei <span class="file">{{fileName}}</span>, {{pageCount}} Seiten, SHA-256 <code class="hash">{{sha256}}</code></p>
    <p>Herunterladen: {{#downloads}}<a href="{{address}}" download>{{title}}</a> {{/downloads}}</p>
    <p class="note">Prüfen ohne diesen Lesesaal: <code>auskunft verify</code> liest die Datei neu und vergleicht.</p>
    </section>
    </div>
    {{#hasPages}}<section class="original" aria-label="Seiten des Originals">
    {{#pages}}{{>page}}{{/pages}}
    </section>{{/hasPages}}
    </div>
    """
}
