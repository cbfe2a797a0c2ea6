import CouncilModel

/// Web pages: what council information systems show, and what Word saves as HTML.
struct HTMLFormat: DocumentFormat {
  var name: Document.Format { "html" }
  var signature: [UInt8]? { nil }
  var isCompressed: Bool { false }

  /// Bytes in which the first tag must stand.
  private static let searchedBytes = 4096
  private static let documentTags = ["<!doctype html", "<html", "<head", "<body"]
  private static let firstTags = [
    "<meta", "<title", "<table", "<div", "<p>", "<p ", "<h1", "<h2", "<h3", "<span", "<center",
    "<font", "<ul", "<ol", "<main", "<article", "<section", "<b>", "<strong>",
  ]

  func recognises(_ bytes: [UInt8]) -> Bool {
    guard bytes.prefix(Self.searchedBytes).contains(UInt8(ascii: "<")) else { return false }
    let head = bytes.prefix(Self.searchedBytes)
      .filter { $0 != 0 }  // UTF-16
      .map(ASCII.lowercased)
    let start = head.firstIndex(of: UInt8(ascii: "<")) ?? head.endIndex
    guard start < head.endIndex else { return false }
    // A letter may speak of tags; a page begins with one.
    let textBefore = head[..<start].contains { !ASCII.isSpace($0) && $0 < 0x80 }
    if !textBefore, Self.firstTags.contains(where: { head[start...].starts(with: $0.utf8) }) {
      return true
    }
    return Self.documentTags.contains { tag in
      guard let index = ASCII.firstIndex(of: Array(tag.utf8), in: head, from: 0) else {
        return false
      }
      let next = index + tag.utf8.count
      return next >= head.count || head[next] == UInt8(ascii: ">") || ASCII.isSpace(head[next])
    }
  }

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    try Formats.requireSize(bytes, atMost: Formats.largestText)
    let decoded = DecodedText(bytes, declared: DeclaredCharset.find(in: bytes))
    let cleaned = CleanedText(decoded.text)
    guard !cleaned.isBinary(in: decoded.encoding) else {
      throw DocumentError(.unknownFormat, detail: "binary data, not HTML")
    }
    guard let parser = HTMLParser(WordConditions.removed(from: cleaned.text)) else {
      throw DocumentError(.damaged, detail: "out of memory")
    }
    let tree = parser.tree
    let lines = HTMLReader.lines(of: tree)
    guard !lines.isEmpty else { throw DocumentError(.empty, detail: "a page without text") }
    if let error = ErrorPage(title: tree.title, lines: lines) {
      throw DocumentError(.errorPage, detail: error.title)
    }
    return Document(
      format: name, title: FileTitle.meaningful(tree.title), pages: [Page(number: 1, lines: lines)],
      diagnostics: decoded.diagnostics + cleaned.diagnostics + parser.diagnostics
        + HTMLText.diagnostics(of: lines, beside: cleaned))
  }

  var sample: [UInt8] {
    Array(
      """
      <!DOCTYPE html><html><head><meta charset="iso-8859-1"><title>Antwort</title></head><body>
      <table><tr><td>1.</td><td>Was kostet es?</td></tr></table><p>Es kostet 100 &euro;.</p></body></html>
      """.utf8)
  }
}
