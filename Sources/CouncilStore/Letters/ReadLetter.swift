package import CouncilModel

/// What was read from a letter, as a store writes it down, but for the letter's bytes: these never
/// come back from a worker.
package struct ReadLetter: Sendable, Equatable {
  package var source: Source
  package var status: Extraction.Status
  package var diagnostics: [Diagnostic]
  package var paper: Paper
  package var exchanges: [Exchange]
  package var facts: FactRows
  /// The letter's one line of JSON.
  package var json: PackedBytes
  /// What the search index takes of the letter.
  package var terms: SearchTerms

  package init(
    source: Source, status: Extraction.Status, diagnostics: [Diagnostic], paper: Paper,
    exchanges: [Exchange], facts: FactRows, json: PackedBytes, terms: SearchTerms
  ) {
    self.source = source
    self.status = status
    self.diagnostics = diagnostics
    self.paper = paper
    self.exchanges = exchanges
    self.facts = facts
    self.json = json
    self.terms = terms
  }

  /// - Parameter text: writes the facts.
  package init(
    _ extraction: Extraction, json: PackedBytes, terms: SearchTerms, _ text: inout JSONText
  ) {
    self.init(
      source: extraction.source, status: extraction.status, diagnostics: extraction.diagnostics,
      paper: extraction.paper, exchanges: extraction.exchanges,
      facts: FactRows(extraction.facts, &text), json: json, terms: terms)
  }

  /// What was read from a letter that no other follows.
  package init(_ extraction: Extraction, json: PackedBytes, terms: SearchTerms) {
    var text = JSONText()
    self.init(extraction, json: json, terms: terms, &text)
  }
}
