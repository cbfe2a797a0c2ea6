package import CouncilModel

/// A letter ready to be written: everything that takes time is done, and can be done elsewhere
/// than where the store is.
package struct PreparedLetter: Sendable, Equatable {
  package var source: Source
  package var status: Extraction.Status
  package var diagnostics: [Diagnostic]
  package var paper: Paper
  package var exchanges: [Exchange]
  package var facts: FactRows
  package var json: PackedBytes
  package var bytes: PackedBytes
  /// The hash after which the exchanges are named: that of the paper's first version.
  package var identity: String
  /// What the search index takes of the letter.
  package var terms: SearchTerms

  package init(
    source: Source, status: Extraction.Status, diagnostics: [Diagnostic], paper: Paper,
    exchanges: [Exchange], facts: FactRows, json: PackedBytes, bytes: PackedBytes,
    identity: String, terms: SearchTerms
  ) {
    self.source = source
    self.status = status
    self.diagnostics = diagnostics
    self.paper = paper
    self.exchanges = exchanges
    self.facts = facts
    self.json = json
    self.bytes = bytes
    self.identity = identity
    self.terms = terms
  }

  /// Prepares what was read from a letter.
  ///
  /// - Parameter text: writes the facts.
  package init(
    _ extraction: Extraction, json: PackedBytes, bytes: PackedBytes, identity: String,
    terms: SearchTerms, _ text: inout JSONText
  ) {
    self.init(
      source: extraction.source, status: extraction.status, diagnostics: extraction.diagnostics,
      paper: extraction.paper, exchanges: extraction.exchanges,
      facts: FactRows(extraction.facts, &text), json: json, bytes: bytes, identity: identity,
      terms: terms)
  }

  /// Prepares what was read from a letter that no other follows.
  package init(
    _ extraction: Extraction, json: PackedBytes, bytes: PackedBytes, identity: String,
    terms: SearchTerms
  ) {
    var text = JSONText()
    self.init(extraction, json: json, bytes: bytes, identity: identity, terms: terms, &text)
  }
}
