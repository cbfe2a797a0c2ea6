internal import CouncilModel
internal import CouncilSearch
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
  /// "Seiten 1–60 von 310"; nil where all are shown.
  let span: String?
  let previousPages: String?
  let nextPages: String?
  let versions: [VersionLine]
  let hasVersions: Bool
  let cited: [CitedView]
  let hasCited: Bool
  let similar: [RelatedView]
  let hasSimilar: Bool
  let downloads: [Download]
  let sha256: String
  let fileName: String
  /// "2 Seiten"
  let pageCount: String
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
      guard first <= max(letter.extraction.source.pages, 1) else { throw RoomError.notFound }
      let (words, relations) = try await room.desks.ask { desk in
        (
          try query.map { try FoundWords($0, in: letter.extraction, desk.searcher) }
            ?? FoundWords(),
          try PaperRelations(letter.extraction, isPast: isPast, desk)
        )
      }
      let pages = await PageView.pages(of: letter, from: first, found: words, in: room)
      return room.reply(
        PaperPage(
          letter.extraction, relations, isPast: isPast, pages: pages,
          span: PageSpan(from: first, of: letter.extraction.source.pages),
          found: words, passage: passage), to: request)
    }
  }

  init(
    _ extraction: Extraction, _ relations: PaperRelations, isPast: Bool, pages: [PageView],
    span: PageSpan, found: FoundWords, passage: TextRange?
  ) {
    let shown = pages.isEmpty ? nil : span
    let letter = LetterMarkup(extraction, shown: shown, found: found, passage: passage)
    title = PaperTitle.title(of: extraction)
    fields = PaperField.fields(of: extraction.paper).enumerated().map { index, field in
      let isShown =
        field.evidence.map { !$0.boxes.isEmpty && shown?.contains($0.page) == true } ?? false
      return Field(
        id: "feld-\(index)", label: field.label, value: field.value, words: field.evidence?.text,
        page: field.evidence?.page, mark: isShown ? "#kopf-\(index)" : nil)
    }
    notes = extraction.diagnostics.map { diagnostic in
      Note(
        isWarning: diagnostic.severity == .warning,
        text: diagnostic.page.map { said("Seite \($0): \(diagnostic.message)") }
          ?? diagnostic.message)
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
    let count = extraction.source.pages
    pageCount = count == 1 ? said("eine Seite") : said("\(PlainNumber.text(count)) Seiten")
    self.isPast = isPast
    let address = Addresses.paper(sha256)
    let isWhole = span.previous == nil && span.next == nil
    self.span =
      pages.isEmpty || isWhole ? nil : said("Seiten \(span.first)–\(span.last) von \(span.count)")
    previousPages = shown?.previous.map { "\(address)?ab=\($0)" }
    nextPages = shown?.next.map { "\(address)?ab=\($0)" }
    versions = relations.versions
    hasVersions = !versions.isEmpty
    cited = relations.cited
    hasCited = !cited.isEmpty
    similar = relations.similar
    hasSimilar = !similar.isEmpty
    let api = "/api/v1/papers/\(sha256)"
    downloads = [
      Download(title: said("Original"), address: Addresses.original(sha256)),
      Download(title: "JSON", address: api), Download(title: "Markdown", address: api + ".md"),
      Download(title: "Text", address: api + ".txt"),
    ]
  }

  private static func recognised(_ extraction: Extraction) -> String? {
    guard let recognition = extraction.source.recognition else { return nil }
    let pages =
      recognition.pages == 1
      ? said("Eine Seite wurde aus Bildern gelesen (\(recognition.engine)).")
      : said("\(recognition.pages) Seiten wurden aus Bildern gelesen (\(recognition.engine)).")
    let words = (extraction.uncertain ?? []).map { said("„\($0.text)“ (Seite \($0.page))") }
    guard !words.isEmpty else { return pages }
    return pages + " " + said("Unsicher gelesen: \(words.joined(separator: ", ")).")
  }

  static let text = """
    <p class="kicker"><a href="/suche">[[Suche]]</a></p>
    <h1>{{title}}</h1>
    {{#isPast}}<p class="warning">[[Dies ist eine frühere Fassung dieses Schreibens.]] <a href="#fassungen">[[Zu den anderen Fassungen]]</a></p>{{/isPast}}
    {{#recognised}}<p class="note"><span class="badge">[[aus Scan gelesen]]</span> {{recognised}}</p>{{/recognised}}
    {{#hasNotes}}<ul class="notes">{{#notes}}<li{{#isWarning}} class="warning"{{/isWarning}}>{{text}}</li>{{/notes}}</ul>{{/hasNotes}}
    <div class="paper{{#hasPages}} beside{{/hasPages}}">
    <div class="letter">
    <dl class="head">
    {{#fields}}<div id="{{id}}"><dt>{{label}}</dt><dd>{{#mark}}<a href="{{mark}}" title="[[Auf Seite {{page}}: „{{words}}“]]">{{value}}</a>{{/mark}}{{^mark}}{{value}}{{/mark}}</dd></div>
    {{/fields}}</dl>
    {{{exchanges}}}
    {{#hasRest}}<details class="rest"><summary>[[Was sonst in dem Schreiben steht]]</summary>
    {{{rest}}}
    </details>{{/hasRest}}
    {{#hasCited}}<section class="cited" aria-labelledby="genannt"><h2 id="genannt">[[Genannte Drucksachen]]</h2><ul class="papers">
    {{#cited}}<li>{{words}}: {{#papers}}<a href="{{address}}">{{title}}</a> <span class="place">{{place}}</span>{{/papers}}{{#isAbsent}}<span class="none">[[nicht im Archiv]]</span>{{/isAbsent}}{{#search}}<a href="{{search}}">[[im Archiv suchen]]</a>{{/search}}</li>
    {{/cited}}</ul></section>{{/hasCited}}
    {{#hasVersions}}<section class="versions" aria-labelledby="fassungen"><h2 id="fassungen">[[Fassungen]]</h2><ol>
    {{#versions}}<li>{{#isShown}}<b>{{since}}</b> ([[diese]]){{/isShown}}{{^isShown}}<a href="{{address}}">{{since}}</a>{{/isShown}}{{#isPresent}} <span class="badge">[[gilt]]</span>{{/isPresent}}{{#comparison}} · <a href="{{comparison}}">{{changes}}</a>{{/comparison}}</li>
    {{/versions}}</ol></section>{{/hasVersions}}
    {{#hasSimilar}}<section class="similar" aria-labelledby="aehnlich"><h2 id="aehnlich">[[Ähnliche Antworten]]</h2><ul class="papers">
    {{#similar}}<li><a href="{{address}}">{{title}}</a><span class="place">{{place}}</span></li>
    {{/similar}}</ul></section>{{/hasSimilar}}
    <section class="proof" aria-labelledby="beleg"><h2 id="beleg">[[Beleg]]</h2>
    <p>[[Datei]] <span class="file">{{fileName}}</span>, {{pageCount}}, SHA-256 <code class="hash">{{sha256}}</code></p>
    <p>[[Herunterladen]]: {{#downloads}}<a href="{{address}}" download>{{title}}</a> {{/downloads}}</p>
    <p class="note">[[Prüfen ohne diesen Lesesaal]]: <code>auskunft verify</code> [[liest die Datei neu und vergleicht.]]</p>
    </section>
    </div>
    {{#hasPages}}<section class="original" aria-label="[[Seiten des Originals]]">
    {{#span}}<nav class="pages" aria-label="[[Seiten des Originals]]">{{#previousPages}}<a rel="prev" href="{{previousPages}}">[[Frühere Seiten]]</a>{{/previousPages}} <span>{{span}}</span> {{#nextPages}}<a rel="next" href="{{nextPages}}">[[Weitere Seiten]]</a>{{/nextPages}}</nav>{{/span}}
    {{#pages}}{{>page}}{{/pages}}
    {{#nextPages}}<p><a rel="next" href="{{nextPages}}">[[Weitere Seiten]]</a></p>{{/nextPages}}
    </section>{{/hasPages}}
    </div>
    """
}
