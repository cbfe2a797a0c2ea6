package import CouncilModel
package import CouncilStore

/// A question with its answer, what is in it, and what it stands in: everything to quote it by.
package struct ExchangeView: Encodable, Sendable {
  package var source: Source
  package let paper: Paper
  package let exchange: Exchange
  package let facts: [PlacedFact]
  /// Pages on which it stands, from first to last.
  package let pages: ClosedRange<Int>

  /// Nil where there is no exchange with this identifier.
  ///
  /// - Throws: `StoreError`.
  package init?(_ id: String, in store: some LetterStore) throws {
    guard let place = try store.places(named: id).first(where: { $0.exchange == id }),
      let letter = try store.letter(sha256: place.sha256),
      let index = letter.extraction.exchanges.firstIndex(where: { $0.id == id })
    else { return nil }
    self.init(index, of: letter.extraction)
  }

  /// - Parameter index: of the exchange.
  package init(_ index: Int, of extraction: Extraction) {
    source = extraction.source
    paper = extraction.paper
    exchange = extraction.exchanges[index]
    facts = extraction.facts.indices.filter { extraction.facts[$0].exchange == index }
      .map { PlacedFact(index: $0, fact: extraction.facts[$0]) }
    let ranges = exchange.answerRanges + [exchange.questionRange].compactMap(\.self)
    let pages = extraction.blocks.filter { block in ranges.contains { $0.overlaps(block.range) } }
      .map(\.page)
    self.pages = (pages.min() ?? 1)...(pages.max() ?? 1)
  }

  private struct FactLine: Encodable {
    let placed: PlacedFact

    enum Key: String, CodingKey { case index, type, value, evidence, rule, confidence }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(placed.index, forKey: .index)
      try fields.encode(placed.fact.value.type, forKey: .type)
      try fields.encode(placed.fact.value, forKey: .value)
      try fields.encode(placed.fact.evidence, forKey: .evidence)
      try fields.encode(placed.fact.rule, forKey: .rule)
      try fields.encode(placed.fact.confidence, forKey: .confidence)
    }
  }

  private enum Key: String, CodingKey { case source, paper, exchange, facts, firstPage, lastPage }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(source, forKey: .source)
    try fields.encode(paper, forKey: .paper)
    try fields.encode(exchange, forKey: .exchange)
    try fields.encode(facts.map(FactLine.init), forKey: .facts)
    try fields.encode(pages.lowerBound, forKey: .firstPage)
    try fields.encode(pages.upperBound, forKey: .lastPage)
  }
}
