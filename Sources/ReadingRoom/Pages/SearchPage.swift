internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import Presentation

/// Finds answers: the box, what was found, and how to narrow it down.
struct SearchPage: Page {
  static let template = "search"
  static var section: Section? { .search }

  struct Choice: Sendable {
    var value: String
    var count: String
    var address: String
    var isChosen: Bool
    /// Nothing would be found: shown, but not to be chosen.
    var isEmpty: Bool
  }

  struct Facet: Sendable {
    var kind: String
    var title: String
    var choices: [Choice]
    /// Whether something is chosen: then it is open from the start.
    var isOpen: Bool
  }

  struct Hidden: Sendable {
    var name: String
    var value: String
  }

  struct Link: Sendable {
    var title: String
    var address: String
    var isCurrent: Bool
  }

  let title: String
  let feed: String?
  let query: String
  /// What the form sends besides the words.
  let hidden: [Hidden]
  /// Why only the words were looked for.
  let problem: String?
  let summary: String
  let suggestions: [Link]
  /// Entries of the registry that the query names.
  let entries: [Link]
  let hasEntries: Bool
  let others: Link?
  let facets: [Facet]
  let chosen: [Link]
  let hasChosen: Bool
  let sorts: [Link]
  let hits: [HitView]
  let isEmpty: Bool
  let previous: String?
  let next: String?
  /// "1–20"
  let span: String
  let hasPages: Bool
  let permanent: String

  static let answer: Route.Answer = { request, room in
    let state = try SearchState(fields: request.fields.all)
    return room.reply(try await page(of: state, in: room), to: request)
  }

  static func page(of state: SearchState, in room: Room) async throws -> SearchPage {
    try await room.desks.ask { desk in
      let found = try desk.searcher.search(state)
      let facts = try desk.store.facts(
        ofExchanges: found.result.hits.compactMap(\.entry.exchange))
      let named = state.offset == 0 ? try desk.registry().entities(namedIn: state.query) : []
      return SearchPage(state, found, facts: facts, named: named)
    }
  }

  init(
    _ state: SearchState, _ found: FoundAnswers, facts: [String: [PlacedFact]],
    named: [RegistryEntity]
  ) {
    entries = named.map { entity in
      Link(
        title: [entity.name, entity.place].compactMap(\.self).joined(separator: ", "),
        address: Addresses.entity(entity.id), isCurrent: false)
    }
    hasEntries = !entries.isEmpty
    let (result, tookSome) = (found.result, found.tookSome)
    problem = found.problem.map(QueryWords.said)
    query = state.query
    title = state.query.isEmpty ? said("Suche") : said("\(state.query) – Suche")
    feed = Addresses.feed(state)
    // What the form sends anew starts at the first hit.
    hidden = state.fromStart.fields.filter { $0.name != "q" }
      .map { Hidden(name: $0.name, value: $0.value) }
    summary = Self.summary(result, tookSome: tookSome)
    suggestions = result.suggestions.map { suggestion in
      var other = state.fromStart
      other.query = state.query.replacing(suggestion.word, with: suggestion.instead)
      return Link(title: suggestion.instead, address: Addresses.search(other), isCurrent: false)
    }
    others = Self.others(state, result, tookSome: tookSome)
    facets = result.facets.compactMap { Self.facet($0, state, result) }
    chosen = SearchFacet.Kind.allCases.compactMap { kind in
      state.choices[kind].map { value in
        Link(
          title: "\(PlainWords.word(kind)): \(FacetWords.word(value, of: kind))",
          address: Addresses.search(state.choosing(nil, of: kind)), isCurrent: false)
      }
    }
    hasChosen = !chosen.isEmpty
    sorts = Searcher.Options.Sort.allCases.map { sort in
      var other = state.fromStart
      other.sort = sort
      return Link(
        title: sort.german, address: Addresses.search(other), isCurrent: sort == state.sort)
    }
    hits = result.hits.map { hit in
      HitView(
        hit, facts: hit.entry.exchange.flatMap { facts[$0] } ?? [], query: state.query)
    }
    isEmpty = hits.isEmpty
    let end = state.offset + hits.count
    previous = state.offset > 0 ? Self.page(state, at: max(state.offset - state.limit, 0)) : nil
    next =
      end < result.answers && end <= SearchState.farthest ? Self.page(state, at: end) : nil
    span = "\(state.offset + 1)–\(end)"
    hasPages = previous != nil || next != nil
    permanent = Addresses.search(state)
  }

  private static func page(_ state: SearchState, at offset: Int) -> String {
    var other = state
    other.offset = offset
    return Addresses.search(other)
  }

  /// "12 Antworten in 9 Drucksachen"
  private static func summary(_ result: SearchResult, tookSome: Bool) -> String {
    guard result.answers > 0 else { return said("Nichts gefunden.") }
    let words = tookSome ? said(", auch mit nur einigen der Wörter") : ""
    let (answers, papers) = (PlainNumber.text(result.answers), PlainNumber.text(result.papers))
    if result.answers == 1 { return said("\(answers) Antwort in \(papers) Drucksache\(words)") }
    return result.papers == 1
      ? said("\(answers) Antworten in \(papers) Drucksache\(words)")
      : said("\(answers) Antworten in \(papers) Drucksachen\(words)")
  }

  /// The way from all words to some, and back.
  private static func others(
    _ state: SearchState, _ result: SearchResult, tookSome: Bool
  ) -> Link? {
    var other = state.fromStart
    if tookSome {
      guard state.takesSome == true else { return nil }
      other.takesSome = nil
      return Link(
        title: said("Nur mit allen Wörtern suchen"), address: Addresses.search(other),
        isCurrent: false)
    }
    guard state.query.contains(where: \.isWhitespace) else { return nil }
    other.takesSome = true
    return Link(
      title: said("Auch mit nur einigen der Wörter suchen"), address: Addresses.search(other),
      isCurrent: false)
  }

  private static func facet(
    _ facet: SearchFacet, _ state: SearchState, _ result: SearchResult
  ) -> Facet? {
    guard !facet.choices.isEmpty else { return nil }
    let chosen = state.choices[facet.kind]
    return Facet(
      kind: facet.kind.rawValue, title: PlainWords.word(facet.kind),
      choices: facet.choices.map { choice in
        let isChosen = choice.value == chosen
        return Choice(
          value: FacetWords.word(choice.value, of: facet.kind),
          count: PlainNumber.text(choice.count),
          address: Addresses.search(state.choosing(isChosen ? nil : choice.value, of: facet.kind)),
          isChosen: isChosen, isEmpty: choice.count == 0 && !isChosen)
      },
      isOpen: chosen != nil || [.council, .year, .disposition].contains(facet.kind))
  }
}

extension Searcher.Options.Sort {
  fileprivate var german: String {
    switch self {
    case .score: said("beste zuerst")
    case .newest: said("neueste zuerst")
    case .oldest: said("älteste zuerst")
    case .recorded: said("zuletzt aufgenommene zuerst")
    }
  }
}
