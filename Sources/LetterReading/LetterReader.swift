package import CouncilModel
package import DocumentFormats
internal import InquiryStructure
internal import PageLayout

/// Reads a letter: format, recognition, layout, structure, facts.
package enum LetterReader {
  /// Everything that is in a letter's bytes; what would have to be recognised from images is missing,
  /// and that is said.
  ///
  /// - Parameters:
  ///   - sha256: of the bytes.
  ///   - path: what `source.path` will say; no file is opened.
  ///   - identity: the hash after which the exchanges are named: that of the paper's first version.
  /// - Throws: `DocumentError` where the bytes cannot be read as a document at all.
  package static func read(
    _ bytes: [UInt8], sha256: String, path: String, identity: String?
  ) throws(DocumentError) -> Extraction {
    extraction(of: try Formats.read(bytes), nil, sha256: sha256, path: path, identity: identity)
  }

  /// Everything that is in a letter's pages.
  ///
  /// - Parameters:
  ///   - document: none of whose pages has to be recognised any more.
  ///   - recognition: with what some were; nil where none was.
  package static func extraction(
    of document: Document, _ recognition: SourceRecognition?, sha256: String, path: String,
    identity: String?
  ) -> Extraction {
    let text = LayoutAnalysis.letterText(of: document)
    var naming = ExchangeNaming(sha256: identity ?? sha256)
    let structure = StructureAnalysis.structure(of: text) { naming.name(ofNumber: $0) }
    let facts = PlacedFacts(in: structure.passages, of: text)

    let diagnostics = distinct(
      document.diagnostics + text.diagnostics + structure.diagnostics + facts.diagnostics)
    return Extraction(
      source: Source(
        path: path, sha256: sha256, format: document.format, pages: document.pages.count,
        recognition: recognition),
      status: diagnostics.contains { $0.severity == .warning } ? .partial : .complete,
      diagnostics: diagnostics,
      paper: structure.paper,
      blocks: structure.blocks,
      exchanges: structure.exchanges,
      facts: facts.facts,
      uncertain: recognition == nil ? nil : facts.uncertain)
  }

  /// A stage may hand on what the one before it said; each is said once.
  private static func distinct(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
  }
}
