import CouncilModel

/// What the readers of office files share: the page becomes a document of one page.
enum OfficeDocument {
  /// - Parameters:
  ///   - title: what the file says of itself.
  ///   - diagnostics: what its reader has to say.
  static func document(
    _ format: Document.Format, title: String?, _ page: OfficePage, _ diagnostics: [Diagnostic]
  ) throws(DocumentError) -> Document {
    let lines = HTMLReader.lines(of: page.tree)
    guard !lines.isEmpty else { throw DocumentError(.empty, detail: "a document without text") }
    return Document(
      format: format, title: FileTitle.meaningful(title?.trimmed),
      pages: [Page(number: 1, lines: lines)],
      diagnostics: diagnostics)
  }
}
