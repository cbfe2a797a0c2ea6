internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import EntityRegistry
internal import Foundation
internal import Presentation

extension AssistantTools {
  /// Hits that are looked at for one question.
  private static let mostHits = 50
  /// In characters of an answer's piece in a list; `get_exchange` has all of it.
  private static let longestPiece = 300

  /// What a tool answers.
  ///
  /// - Throws: `NotThere`, `StoreError`.
  func answer(_ name: String, _ arguments: JSONValue) throws -> JSONValue {
    let start = arguments["cursor"]?.int ?? 0
    func text(_ name: String) -> String { arguments[name]?.text ?? "" }
    switch name {
    case "search":
      var state = SearchState()
      (state.query, state.offset, state.limit) = (text("query"), start, 10)
      let found = try searcher.search(state)
      var frame: [String: JSONValue] = [
        "answers": .number(Decimal(found.result.answers)),
        "match": found.tookSome ? "some words" : "all words",
      ]
      if let problem = found.problem { frame["problem"] = .string(problem) }
      return try AnswerPage(
        found.result.hits.map(hit), from: start, first: start, of: found.result.answers, frame
      ).value
    case "asked_before":
      let hits = try searcher.asked(text("question"), limit: Self.mostHits)
      return try AnswerPage(hits.map(hit), from: start).value
    case "similar":
      let place = try place(named: text("id"))
      let hits = try searcher.similar(to: place, limit: Self.mostHits)
      return try AnswerPage(hits.map(hit), from: start).value
    case "get_exchange": return try exchange(text("id"), from: start)
    case "get_paper": return try paper(text("letter"), from: start)
    case "facts": return try facts(text("letter"), arguments["type"]?.text, from: start)
    case "registry_as_of":
      return try registry(
        arguments["day"]?.text, place: text("place"), name: text("name"), from: start)
    default: return try check(text("quote"), in: text("letter"))
    }
  }

  // MARK: Letters

  private func place(named name: String) throws -> StoredPlace {
    guard let place = try store.places(named: name).first else {
      throw NotThere(what: "\(name.prefix(80)): not in the archive")
    }
    return place
  }

  private func letter(named name: String) throws -> (Extraction, exchange: Int?) {
    let place = try place(named: name)
    guard let letter = try store.letter(sha256: place.sha256) else {
      throw NotThere(what: "\(name.prefix(80)): not in the archive")
    }
    let index = letter.extraction.exchanges.firstIndex { $0.id == place.exchange }
    return (letter.extraction, index)
  }

  private func hit(_ hit: SearchHit) -> JSONValue {
    let entry = hit.entry
    return [
      "id": .string(hit.id), "sha256": .string(entry.sha256),
      "reference": .optional(entry.reference),
      "council": .optional(entry.municipality), "date": .optional(entry.date ?? entry.meetingDate),
      "question": .string(String(entry.question.prefix(Self.longestPiece))),
      "answerBegins": .string(String(entry.answer.prefix(Self.longestPiece))),
      "disposition": .optional(entry.disposition?.rawValue),
    ]
  }

  private func exchange(_ id: String, from start: Int) throws -> JSONValue {
    let (extraction, index) = try letter(named: id)
    guard let index else { throw NotThere(what: "\(id.prefix(80)): no exchange's id") }
    let exchange = extraction.exchanges[index]
    let text = LetterQuotes(extraction)
    let rows = exchange.answerRanges.flatMap { text.quotes(in: $0) }.map { $0.value }
    let question = exchange.questionRange.map { text.quotes(in: $0).map(\.value) } ?? []
    return try AnswerPage(
      rows, from: start,
      [
        "id": .string(exchange.id), "sha256": .string(extraction.source.sha256),
        "reference": .optional(extraction.paper.reference), "number": .optional(exchange.number),
        "question": start == 0 ? .array(question) : .null,
        "disposition": .string(exchange.disposition.rawValue),
      ]
    ).value
  }

  private func paper(_ name: String, from start: Int) throws -> JSONValue {
    let (extraction, _) = try letter(named: name)
    let rows = extraction.exchanges.map { exchange -> JSONValue in
      [
        "id": .string(exchange.id), "number": .optional(exchange.number),
        "question": .string(String(exchange.question.prefix(Self.longestPiece))),
        "disposition": .string(exchange.disposition.rawValue),
      ]
    }
    let head = PaperHead(extraction.paper).lines.map {
      (String($0.label), JSONValue.string($0.value))
    }
    return try AnswerPage(
      rows, from: start,
      [
        "sha256": .string(extraction.source.sha256),
        "title": .string(PaperTitle.title(of: extraction)),
        "pages": .number(Decimal(extraction.source.pages)),
        "head": .object(Dictionary(head, uniquingKeysWith: { $1 })),
      ]
    ).value
  }

  private func facts(_ name: String, _ type: String?, from start: Int) throws -> JSONValue {
    let (extraction, index) = try letter(named: name)
    let rows = extraction.facts.filter { fact in
      (index == nil || fact.exchange == index) && (type == nil || fact.value.type.rawValue == type)
    }.map { fact -> JSONValue in
      let evidence = fact.evidence
      return [
        "type": .string(fact.value.type.rawValue), "value": .string(fact.value.summary),
        "id": .optional(fact.exchange.map { extraction.exchanges[$0].id }),
        "sha256": .string(extraction.source.sha256), "quote": .string(evidence.text),
        "page": .number(Decimal(evidence.page)), "start": .number(Decimal(evidence.start)),
        "end": .number(Decimal(evidence.end)),
      ]
    }
    return try AnswerPage(rows, from: start).value
  }

  private func check(_ quote: String, in name: String) throws -> JSONValue {
    let (extraction, _) = try letter(named: name)
    return QuoteCheck(of: quote, in: extraction).value
  }

  // MARK: Registry

  private func registry(
    _ day: String?, place: String, name: String, from start: Int
  ) throws -> JSONValue {
    if let day, ISODate(argument: day) == nil { throw NotThere(what: "\(day.prefix(20)): no day") }
    let view = try RegistryView(of: store)
    let rows = view.current(on: day).compactMap { statement -> JSONValue? in
      guard let entity = view.entity(of: statement), holds(place, entity.place),
        holds(name, entity.name)
      else { return nil }
      let source = statement.source
      return [
        "entity": .string(entity.name), "kind": .string(entity.kind.rawValue),
        "place": .optional(entity.place), "property": .string(statement.property.rawValue),
        "value": .string(statement.detail), "asOf": .optional(statement.valid.asOf),
        "status": .string(statement.status.rawValue), "id": .optional(source.exchange),
        "sha256": .string(source.sha256), "page": .number(Decimal(source.page)),
        "start": .number(Decimal(source.start)), "end": .number(Decimal(source.end)),
        "quote": .string(source.text),
      ]
    }
    return try AnswerPage(rows, from: start).value
  }

  private func holds(_ part: String, _ name: String?) -> Bool {
    part.isEmpty || name?.lowercased().contains(part.lowercased()) == true
  }
}

extension JSONValue {
  /// Null for nil.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
