/// Every template by its name.
enum Templates {
  static let all: [(name: String, text: String)] = [
    ("frame", frame),
    (RegistryPage.template, RegistryPage.text), ("registry-ways", RegistryPage.ways),
    ("filter", FilterForm.text), ("statement", StatementView.text),
    (EntityPage.template, EntityPage.text), (ConflictsPage.template, ConflictsPage.text),
    ("window", PassageImage.text), (GapsPage.template, GapsPage.text),
    (InquiryPage.template, InquiryPage.text), (ReviewPage.template, ReviewPage.text),
    ("review-fields", ReviewPage.fields), ("review-ways", ReviewPage.ways),
    (DecidedPage.template, DecidedPage.text),
    (LogPage.template, LogPage.text), ("log-line", LogLine.text),
    (PairsPage.template, PairsPage.text), (ChartsPage.template, ChartsPage.text),
    (ErrorPage.template, ErrorPage.text), (StartPage.template, StartPage.text),
    (EntryPage.template, EntryPage.text),
    (SearchPage.template, SearchPage.text), ("hit", HitView.text),
    (ImportPage.template, ImportPage.text), (PaperPage.template, PaperPage.text),
    (ComparisonPage.template, ComparisonPage.text),
    (AskedPage.template, AskedPage.text),
    (CitationPage.template, CitationPage.text), ("page", PageView.text),
  ]

  private static let frame = """
    <!doctype html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}} – Auskunft</title>
    <link rel="icon" type="image/svg+xml" href="{{iconAddress}}">
    <link rel="stylesheet" href="{{styleAddress}}">
    <script src="{{scriptAddress}}" defer></script>
    {{#feed}}<link rel="alternate" type="application/atom+xml" href="{{feed}}">{{/feed}}
    </head>
    <body>
    <a class="skip" href="#inhalt">[[Zum Inhalt]]</a>
    <header class="top">
    <a class="brand" href="/">Auskunft</a>
    <nav aria-label="[[Bereiche]]"><ul>
    {{#entries}}<li><a href="{{address}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}}</a></li>
    {{/entries}}</ul></nav>
    {{#visitor}}<form class="visitor" method="post" action="/abmelden"><input type="hidden" name="wort" value="{{formWord}}">{{name}} <button>[[Abmelden]]</button></form>{{/visitor}}
    {{^visitor}}<a class="visitor" href="/anmelden">[[Anmelden]]</a>{{/visitor}}
    </header>
    <main id="inhalt" tabindex="-1">
    {{{main}}}
    </main>
    <footer class="foot">
    <p>[[Was hier steht, steht in den Schreiben: jede Zahl führt zu ihrer Stelle auf der Seite des Originals.]]</p>
    <p><a href="/api/v1/openapi.json">[[Schnittstelle für Programme]]</a>{{#others}} · <a href="{{address}}" hreflang="{{language}}" lang="{{language}}">{{name}}</a>{{/others}}</p>
    </footer>
    </body>
    </html>

    """
}
