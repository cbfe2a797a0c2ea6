internal import CouncilModel
internal import CouncilStore
internal import Presentation

/// Where the passages of statements are marked: the fact in the passage that shows the value, else
/// the passage itself.
struct PassageLinks: Sendable {
  private let facts: [String: [PlacedFact]]

  /// - Throws: `StoreError`
  init(_ statements: some Sequence<RegistryStatement>, in store: any RoomArchive) throws {
    facts = try store.facts(ofExchanges: Array(Set(statements.compactMap(\.source.exchange))))
  }

  /// In the letter of the statement.
  func address(of statement: RegistryStatement) -> String {
    let source = statement.source
    let passage = "stelle=\(source.start)-\(source.end)"
    let first = PageSpan.first(with: source.page)
    let pages = first > 1 ? "&ab=\(first)" : ""
    let paper = "\(Addresses.paper(source.sha256))?\(passage)\(pages)"
    guard let shown = facts(in: statement).first, !shown.fact.evidence.boxes.isEmpty,
      PageSpan.first(with: shown.fact.evidence.page) == first
    else {
      return paper + "#stelle"
    }
    return "\(paper)#m-\(shown.index)"
  }

  /// The facts in a statement's passage, those first that show its value.
  func facts(in statement: RegistryStatement) -> [PlacedFact] {
    let source = statement.source
    let inside = (source.exchange.flatMap { facts[$0] } ?? []).filter { placed in
      placed.fact.evidence.start >= source.start && placed.fact.evidence.end <= source.end
    }
    return inside.filter { Self.shows($0.fact, statement) }
      + inside.filter { !Self.shows($0.fact, statement) }
  }

  private static func shows(_ fact: Fact, _ statement: RegistryStatement) -> Bool {
    switch (fact.value, statement.value) {
    case (.staffing(let one), .staffing(let other)):
      one.fullTimeEquivalents == other.fullTimeEquivalents
    case (.frequency, .frequency), (.period, .date): true
    case (.sponsor(let one), .entity(_, let name)) where statement.property == .sponsor:
      one.name == name
    case (.programme(let one), .entity(_, let name)) where statement.property == .programme:
      one.name == name
    case (.area(let one), .entity(_, let name)) where statement.property == .area:
      one.name == name
    default: false
    }
  }
}
