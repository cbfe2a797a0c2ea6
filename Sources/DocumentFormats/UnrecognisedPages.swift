package import CouncilModel

/// What is said of pages whose text is to be recognised, where nobody does it.
package enum UnrecognisedPages {
  /// The document with a diagnostic for each such page.
  ///
  /// - Parameter reason: why nobody does it; nil where nobody was asked to.
  /// - Throws: `imagesOnly` where no page has any text.
  package static func noted(
    in document: Document, because reason: String? = nil
  ) throws(DocumentError) -> Document {
    let needs = document.pages.compactMap(\.need)
    guard !needs.isEmpty else { return document }
    if document.pages.allSatisfy(\.lines.isEmpty) {
      let detail = needs.contains(.image) ? nil : "drawn, without any letters"
      throw DocumentError(.imagesOnly, detail: reason ?? detail)
    }
    var document = document
    for page in document.pages {
      guard let need = page.need else { continue }
      let message = [words(need), reason].compactMap(\.self).joined(separator: "; ")
      // After what is said of the file and of the pages before it.
      let place =
        document.diagnostics.lastIndex { $0.page.map { $0 <= page.number } ?? false }.map { $0 + 1 }
        ?? document.diagnostics.firstIndex { $0.page != nil } ?? document.diagnostics.endIndex
      document.diagnostics.insert(Diagnostic(.warning, page: page.number, message), at: place)
    }
    return document
  }

  private static func words(_ need: RecognitionNeed) -> String {
    switch need {
    case .image: "an image without text: recognise its text first"
    case .drawing: "drawn, but without text"
    case .littleText: "an image with little text of its own: recognise its text first"
    case .brokenText: "text that cannot be read as such: recognise it from the page's image first"
    }
  }
}
