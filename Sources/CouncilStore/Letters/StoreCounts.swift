/// How much is in a store.
package struct StoreCounts: Sendable, Equatable, Codable {
  package var papers: Int
  package var exchanges: Int
  package var facts: Int

  package init(papers: Int, exchanges: Int, facts: Int) {
    self.papers = papers
    self.exchanges = exchanges
    self.facts = facts
  }
}
