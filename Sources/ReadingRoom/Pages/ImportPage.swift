internal import CouncilStore
internal import LetterImport
internal import Presentation

/// What became of the files that were offered; hands letters in.
struct ImportPage: Page {
  static let template = "imports"
  static var section: Section? { .imports }

  struct Sum: Sendable {
    var state: String
    var title: String
    var count: String
    var address: String
  }

  struct File: Sendable {
    var name: String
    var title: String
    var reason: String?
    var paper: String?
  }

  /// Files on a page.
  private static let most = 100

  let title = said("Einlesen")
  let sums: [Sum]
  /// "Seit 13:05 wird eingelesen: 512 von 1.024 Dateien"
  let run: String?
  let isRunning: Bool
  let files: [File]
  let hasFiles: Bool
  let listed: String
  let next: String?
  /// What a form has to send; nil for one who only reads.
  let formWord: String?
  let hasFailures: Bool

  static let answer: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["zustand"], shape: "t")
    let state = try fields.word("zustand", as: OfferedFile.State.self)
    return room.reply(
      try await room.desks.ask { desk in
        let overview = try ImportOverview(desk.store, isRunning: { $0.isRunning })
        let files = try desk.store.offeredFiles(
          in: state.map { [$0] } ?? [.quarantined, .refused], after: fields.key, limit: most)
        return ImportPage(overview, files, state, session: request.session)
      }, to: request)
  }

  init(
    _ overview: ImportOverview, _ files: [OfferedFile], _ state: OfferedFile.State?,
    session: Session?
  ) {
    sums = OfferedFile.State.allCases.map { state in
      Sum(
        state: state.rawValue, title: state.german,
        count: PlainNumber.text(overview.files[state.rawValue] ?? 0),
        address: "/einlesen?zustand=\(state.rawValue)")
    }
    run = overview.run.map(Self.sentence)
    isRunning = overview.run?.isRunning ?? false
    self.files = files.map { file in
      File(
        name: PaperTitle.fileName(file.name), title: file.state.german, reason: file.reason,
        paper: file.letter.map(Addresses.paper))
    }
    hasFiles = !files.isEmpty
    listed = state?.german ?? said("nicht genommen")
    let last = files.count == Self.most ? files.last : nil
    next = last.map { file in
      let cursor = ListCursor.word(of: file.key)
      return "/einlesen?cursor=\(cursor)" + (state.map { "&zustand=\($0.rawValue)" } ?? "")
    }
    formWord = session?.formWord
    hasFailures = [.quarantined, .refused].contains { (state: OfferedFile.State) in
      (overview.files[state.rawValue] ?? 0) > 0
    }
  }

  private static func sentence(_ run: ImportOverview.Run) -> String {
    let finished = PlainNumber.text(run.finished)
    let count = run.offered.map { said("\(finished) von \(PlainNumber.text($0)) Dateien") }
    let files = count ?? said("\(finished) Dateien")
    if run.isRunning {
      let left = run.secondsLeft.map { said(", noch etwa \($0) Sekunden") } ?? ""
      return said("Gerade wird eingelesen: \(files)\(left).")
    }
    guard let ended = run.ended else {
      return said(
        "Das letzte Einlesen wurde unterbrochen: \(files). Es geht beim nächsten Mal weiter.")
    }
    return said("Zuletzt eingelesen am \(PlainDate.text(String(ended.prefix(10)))): \(files).")
  }

  static let text = """
    <h1>[[Einlesen]]</h1>
    {{#run}}<p{{#isRunning}} role="status"{{/isRunning}}>{{run}}</p>{{/run}}
    <ul class="states">{{#sums}}<li><a href="{{address}}"><b>{{count}}</b> {{title}}</a></li>
    {{/sums}}</ul>
    {{#formWord}}<section aria-labelledby="abgeben"><h2 id="abgeben">[[Schreiben abgeben]]</h2>
    <form class="upload" method="post" action="/einlesen?wort={{formWord}}" enctype="multipart/form-data" data-word="{{formWord}}" data-progress="[[{} eingelesen, {} nicht, {} warten noch]]">
    <label for="dateien">[[PDF, HTML oder Text; auch mehrere auf einmal]]</label>
    <input id="dateien" name="datei" type="file" multiple required>
    <button>[[Einlesen]]</button>
    <progress hidden value="0" max="1"></progress><p class="note" role="status" aria-live="polite"></p>
    </form></section>{{/formWord}}
    {{^formWord}}<p class="note">[[Wer Schreiben abgeben will,]] <a href="/anmelden">[[meldet sich an]]</a>.</p>{{/formWord}}
    <section aria-labelledby="liste"><h2 id="liste">[[Dateien]]: {{listed}}</h2>
    {{#formWord}}{{#hasFailures}}<form method="post" action="/einlesen/wiederholen"><input type="hidden" name="wort" value="{{formWord}}"><p><button>[[Alle noch einmal versuchen]]</button></p></form>{{/hasFailures}}{{/formWord}}
    {{^hasFiles}}<p class="note">[[Keine.]]</p>{{/hasFiles}}
    {{#hasFiles}}<table class="files"><thead><tr><th scope="col">[[Datei]]</th><th scope="col">[[Zustand]]</th><th scope="col">[[Grund]]</th></tr></thead><tbody>
    {{#files}}<tr><td>{{#paper}}<a href="{{paper}}">{{name}}</a>{{/paper}}{{^paper}}{{name}}{{/paper}}</td><td>{{title}}</td><td>{{reason}}</td></tr>
    {{/files}}</tbody></table>{{/hasFiles}}
    {{#next}}<p><a rel="next" href="{{next}}">[[Weitere Dateien]]</a></p>{{/next}}
    </section>
    """
}

extension OfferedFile.State {
  fileprivate var german: String {
    switch self {
    case .inProgress: said("in Arbeit")
    case .imported: said("eingelesen")
    case .duplicate: said("schon vorhanden")
    case .quarantined: said("nicht lesbar")
    case .refused: said("abgewiesen")
    }
  }
}
