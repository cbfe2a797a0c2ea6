internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import Presentation

/// An answer that was found, as a list shows it: question, piece of the answer, facts.
struct HitView: Sendable {
  /// A fact as a chip that leads to its mark.
  struct Chip: Sendable {
    var address: String
    var type: String
    var label: String
    var value: String
    var isRecognised: Bool
  }

  /// Of one hit; the paper's page has all.
  private static let mostChips = 8

  let address: String
  let paperAddress: String
  let paperTitle: String
  /// "DS 0317/21 · Neustadt an der Linde · 4. Mai 2021"
  let place: String
  let number: String?
  let question: String?
  let answer: String
  let disposition: String?
  let dispositionWord: String?
  let chips: [Chip]
  let moreChips: Int?
  let hasChips: Bool
  /// "83 %": how much two questions have in common.
  let likeness: String?

  init(_ hit: SearchHit, facts: [PlacedFact], query: String = "", showsLikeness: Bool = false) {
    let entry = hit.entry
    paperAddress = Addresses.paper(entry.sha256, found: query)
    address =
      entry.exchange.map {
        "\(Addresses.paper(entry.sha256, found: query))#a-\(FormFields.encoded($0))"
      }
      ?? paperAddress
    paperTitle = PaperTitle.title(of: entry)
    let date =
      entry.date.map(PlainDate.text)
      ?? entry.meetingDate.map { said("Sitzung vom \(PlainDate.text($0))") }
    let factions = entry.factions.isEmpty ? nil : entry.factions.joined(separator: ", ")
    place = [entry.subject == nil ? nil : entry.reference, entry.municipality, date, factions]
      .compactMap(\.self).joined(separator: " · ")
    number = entry.number
    question = entry.exchange == nil || entry.question.isEmpty ? nil : Self.html(hit.question)
    answer = Self.html(hit.answer)
    disposition = entry.disposition?.rawValue
    dispositionWord = entry.disposition.map { PlainWords.word($0) }
    chips = facts.prefix(Self.mostChips).map { placed in
      Chip(
        address: Addresses.fact(placed.index, placed.fact.evidence, in: entry.sha256),
        type: placed.fact.value.type.rawValue, label: PlainWords.word(placed.fact.value.type),
        value: placed.fact.value.plainSummary, isRecognised: placed.fact.recognised)
    }
    moreChips = facts.count > Self.mostChips ? facts.count - Self.mostChips : nil
    hasChips = !chips.isEmpty
    likeness = showsLikeness ? "\(Int((hit.score * 100).rounded())) %" : nil
  }

  private static func html(_ snippet: Snippet) -> String {
    snippet.pieces.reduce(into: Markup()) { html, piece in
      html += piece.isMatch ? "<mark>\(piece.text)</mark>" : Markup(text: piece.text)
    }.html
  }

  static let text = """
    <article class="hit">
    <h3><a href="{{paperAddress}}">{{paperTitle}}</a></h3>
    <p class="place">{{place}}</p>
    {{#question}}<p class="question"><a href="{{address}}">{{#number}}<span class="number">{{number}}</span> {{/number}}{{{question}}}</a></p>{{/question}}
    <p class="answer">{{{answer}}}</p>
    <p class="signs">{{#likeness}}<span class="badge">{{likeness}} [[gleich]]</span> {{/likeness}}{{#disposition}}<span class="badge {{disposition}}">{{dispositionWord}}</span>{{/disposition}}</p>
    {{#hasChips}}<ul class="chips" aria-label="[[Angaben in dieser Antwort]]">
    {{#chips}}<li><a class="chip {{type}}" href="{{address}}"><span class="kind">{{label}}</span> {{value}}{{#isRecognised}} <span class="scan">[[aus Scan gelesen]]</span>{{/isRecognised}}</a></li>
    {{/chips}}{{#moreChips}}<li><a class="chip" href="{{address}}">[[und {{moreChips}} weitere]]</a></li>{{/moreChips}}
    </ul>{{/hasChips}}
    </article>

    """
}
