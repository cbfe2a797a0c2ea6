/// A letter as a format delivers it: pages of lines, before layout and structure.
package struct Document: Sendable, Equatable {
  package var format: Format
  /// The title that the file itself declares (PDF's information, HTML's `<title>`).
  package var title: String?
  package var pages: [Page]
  package var diagnostics: [Diagnostic]

  package init(
    format: Format, title: String? = nil, pages: [Page], diagnostics: [Diagnostic] = []
  ) {
    self.format = format
    self.title = title
    self.pages = pages
    self.diagnostics = diagnostics
  }
}
