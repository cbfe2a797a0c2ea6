package import CouncilModel
package import DocumentFormats
internal import EntityExtraction
internal import InquiryStructure
internal import PageLayout

/// Reads a letter: format, layout, structure, facts.
package enum LetterReader {
  /// Everything that is in a letter's bytes.
  ///
  /// - Parameters:
  ///   - sha256: of the bytes.
  ///   - path: what `source.path` will say; no file is opened.
  ///   - identity: the hash after which the exchanges are named: that of the paper's first version.
  /// - Throws: `DocumentError` where the bytes cannot be read as a document at all.
  package static func read(
    _ bytes: [UInt8], sha256: String, path: String, identity: String?
  ) throws(DocumentError) -> Extraction {
    let document = try Formats.read(bytes)
    let text = LayoutAnalysis.letterText(of: document)
    var naming = ExchangeNaming(sha256: identity ?? sha256)
    let structure = StructureAnalysis.structure(of: text) { naming.name(ofNumber: $0) }
    let facts = facts(in: structure.passages, of: text)

    let diagnostics = distinct(
      document.diagnostics + text.diagnostics + structure.diagnostics)
    return Extraction(
      source: Source(
        path: path, sha256: sha256, format: document.format, pages: document.pages.count),
      status: diagnostics.contains { $0.severity == .warning } ? .partial : .complete,
      diagnostics: diagnostics,
      paper: structure.paper,
      blocks: structure.blocks,
      exchanges: structure.exchanges,
      facts: facts)
  }

  /// What the extractors find, placed in the letter's text and on its pages.
  private static func facts(
    in passages: [LetterStructure.PlacedPassage], of text: LetterText
  ) -> [Fact] {
    Extractors.findings(in: passages.map(\.passage)).map { finding in
      let placed = passages[finding.passage]
      return Fact(
        exchange: placed.passage.exchange,
        value: finding.value,
        evidence: text.evidence(for: finding.range.shifted(by: placed.start)),
        rule: finding.rule,
        confidence: finding.confidence)
    }
  }

  /// A stage may hand on what the one before it said; each is said once.
  private static func distinct(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
  }
}
