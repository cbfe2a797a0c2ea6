internal import CouncilModel
internal import Presentation

/// A letter's text as HTML: each question with its answer, its facts marked and listed.
struct LetterMarkup {
  private let extraction: Extraction
  private let marks: LetterMarks
  /// The pages whose images are shown, to which marks lead; nil for none.
  private let shown: PageSpan?
  /// Facts that have their mark in the text already: an answer that several questions share is shown
  /// with each.
  private var placed: Set<Int> = []
  /// What was searched for.
  private var found: FoundWords
  /// A stretch that the page was asked to show; nil for none.
  private let passage: TextRange?
  /// Whether its beginning was shown.
  private var hasPassage = false

  /// Of the exchanges.
  private(set) var exchanges = Markup()
  /// Of what belongs to no exchange.
  private(set) var rest = Markup()

  init(_ extraction: Extraction, shown: PageSpan?, found: FoundWords, passage: TextRange?) {
    self.extraction = extraction
    self.found = found
    self.passage = passage
    self.shown = shown
    marks = LetterMarks(extraction)
    for index in extraction.exchanges.indices { exchanges += exchange(index) }
    for range in uncovered { rest += paragraphs(in: range, named: true) }
  }

  // MARK: Exchanges

  private mutating func exchange(_ index: Int) -> Markup {
    let exchange = extraction.exchanges[index]
    let id = FormFields.encoded(exchange.id)
    let number: Markup = exchange.number.map { "<span class=\"number\">\($0)</span> " } ?? ""
    var question = Markup(text: exchange.question)
    if let range = exchange.questionRange {
      question = inline(in: range)
    } else if exchange.question.isEmpty {
      question = "<span class=\"none\">\(said("Die Frage steht nicht in diesem Schreiben."))</span>"
    }
    var answer = Markup()
    for range in exchange.answerRanges { answer += paragraphs(in: range, named: false) }
    if answer == Markup() {
      answer =
        exchange.answer.isEmpty
        ? "<p class=\"none\">\(said("Keine Antwort in diesem Schreiben."))</p>"
        : "<p>\(exchange.answer)</p>"
    }
    let joint: Markup =
      exchange.joint ? " <span class=\"badge\">\(said("gemeinsame Antwort"))</span>" : Markup()
    return """
      <article class="exchange" id="a-\(id)">
      <h2>\(number)\(question)</h2>
      <p class="signs"><span class="badge \(exchange.disposition.rawValue)">\
      \(PlainWords.word(exchange.disposition))</span>\(joint) \
      <a class="cite" href="\(Addresses.citation(exchange.id))">\(said("Zitieren"))</a></p>
      <div class="answer">\(answer)</div>
      \(chips(of: index))
      </article>

      """
  }

  private var scan: Markup { " <span class=\"scan\">\(said("aus Scan gelesen"))</span>" }

  private func chips(of exchange: Int) -> Markup {
    var items = Markup()
    for index in extraction.facts.indices where extraction.facts[index].exchange == exchange {
      let fact = extraction.facts[index]
      items += """
        <li><a class="chip \(fact.value.type.rawValue)" href="\(target(of: index))">\
        <span class="kind">\(PlainWords.word(fact.value.type))</span> \
        \(fact.value.plainSummary)\(fact.recognised ? scan : Markup())</a><a class="cite" \
        href="\(Addresses.citation(extraction.exchanges[exchange].id, fact: index))" \
        title="\(said("Diese Angabe zitieren"))"><span aria-hidden="true">„“</span>\
        <span class="hidden">\(said("\(fact.value.plainSummary) zitieren"))</span></a></li>

        """
    }
    return items == Markup()
      ? items
      : "<ul class=\"chips\" aria-label=\"\(said("Angaben in dieser Antwort"))\">\(items)</ul>"
  }

  /// On the page's image where the letter's pages are shown, if need be among others of them; else in
  /// the text.
  private func target(of fact: Int) -> String {
    let evidence = extraction.facts[fact].evidence
    guard let shown, !evidence.boxes.isEmpty else { return "#f-\(marks.shownBy[fact])" }
    return shown.contains(evidence.page)
      ? "#m-\(fact)" : Addresses.fact(fact, evidence, in: extraction.source.sha256)
  }

  // MARK: Text

  private mutating func inline(in range: TextRange) -> Markup {
    var markup = Markup()
    for (index, paragraph) in marks.paragraphs(in: range).enumerated() {
      if index > 0 { markup += " " }
      for piece in paragraph.pieces { markup += drawn(piece) }
    }
    return markup
  }

  /// - Parameter named: whether each says what kind of text it is.
  private mutating func paragraphs(in range: TextRange, named: Bool) -> Markup {
    var markup = Markup()
    for paragraph in marks.paragraphs(in: range) {
      var text = Markup()
      for piece in paragraph.pieces { text += drawn(piece) }
      let kind: Markup =
        named ? "<span class=\"kind\">\(PlainWords.word(paragraph.kind))</span> " : Markup()
      markup += "<p class=\"\(paragraph.kind.rawValue)\">\(kind)\(text)</p>\n"
    }
    return markup
  }

  /// A piece with what of it is in the passage underlined; a fact's words are not cut.
  private mutating func drawn(_ piece: LetterMarks.Piece) -> Markup {
    guard let passage, piece.range.start < passage.end, passage.start < piece.range.end else {
      return html(of: piece)
    }
    let id: Markup = hasPassage ? Markup() : " id=\"stelle\""
    hasPassage = true
    guard piece.fact == nil else {
      return "<span class=\"passage\"\(id)>\(html(of: piece))</span>"
    }
    let bytes = Array(piece.text.utf8)
    let start = max(passage.start - piece.range.start, 0)
    let end = min(passage.end - piece.range.start, bytes.count)
    func text(_ range: Range<Int>, _ found: inout FoundWords) -> Markup {
      found.marked(
        String(decoding: bytes[range], as: UTF8.self),
        at: TextRange(
          piece.range.start + range.lowerBound, piece.range.start + range.upperBound))
    }
    return """
      \(text(0..<start, &found))<span class="passage"\(id)>\(text(start..<end, &found))</span>\
      \(text(end..<bytes.count, &found))
      """
  }

  private mutating func html(of piece: LetterMarks.Piece) -> Markup {
    let text = found.marked(piece.text, at: piece.range)
    guard let index = piece.fact else { return text }
    let fact = extraction.facts[index]
    let id: Markup = placed.insert(index).inserted ? " id=\"f-\(index)\"" : Markup()
    let label = "\(PlainWords.word(fact.value.type)): \(fact.value.plainSummary)"
    guard shown != nil, !fact.evidence.boxes.isEmpty else {
      return
        "<mark\(id) class=\"\(fact.value.type.rawValue)\" title=\"\(label)\">\(text)</mark>"
    }
    return """
      <a\(id) class="mark \(fact.value.type.rawValue)" href="\(target(of: index))" title="\(label)">\
      \(text)</a>
      """
  }

  /// Stretches of the text that are in no exchange.
  private var uncovered: [TextRange] {
    let covered = extraction.exchanges
      .flatMap { $0.answerRanges + [$0.questionRange].compactMap(\.self) }
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    var ranges: [TextRange] = []
    var position = 0
    for range in covered {
      if range.start > position { ranges.append(TextRange(position, range.start)) }
      position = max(position, range.end)
    }
    let end = extraction.blocks.map(\.end).max() ?? 0
    if end > position { ranges.append(TextRange(position, end)) }
    return ranges
  }
}
