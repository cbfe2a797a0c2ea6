/// Everything that was read from one letter; the JSON that `auskunft extract` prints.
package struct Extraction: Sendable, Hashable, Codable {
  package enum Status: String, Sendable, Codable {
    case complete
    /// Read, but something may be missing: see the diagnostics.
    case partial
    case failed
  }

  /// The version of the JSON's shape.
  package static let currentSchema = 1

  package var schema: Int
  package var source: Source
  package var status: Status
  package var diagnostics: [Diagnostic]
  package var paper: Paper
  package var blocks: [Block]
  package var exchanges: [Exchange]
  package var facts: [Fact]
  /// Recognised words that may hold a number which is not the page's; nil where nothing was
  /// recognised. No fact is made of them.
  package var uncertain: [Evidence]?

  package init(
    source: Source, status: Status, diagnostics: [Diagnostic], paper: Paper, blocks: [Block],
    exchanges: [Exchange], facts: [Fact], uncertain: [Evidence]? = nil
  ) {
    schema = Self.currentSchema
    self.source = source
    self.status = status
    self.diagnostics = diagnostics
    self.paper = paper
    self.blocks = blocks
    self.exchanges = exchanges
    self.facts = facts
    self.uncertain = uncertain
  }
}
