package import CouncilModel

/// Lines → text in reading order, furniture set aside.
package enum LayoutAnalysis {
  package static func letterText(of document: Document) -> LetterText {
    LetterText(utf8: [], lines: [], title: document.title, diagnostics: document.diagnostics)
  }
}
