internal import CouncilModel
internal import Presentation

/// Where things are in the reading room. Addresses are relative to the room, so that they stay right
/// under whatever name it is open.
enum Addresses {
  static func search(_ state: SearchState) -> String {
    let fields = FormFields.encoded(state.fields)
    return fields.isEmpty ? "/suche" : "/suche?" + fields
  }

  static func feed(_ state: SearchState) -> String {
    let fields = FormFields.encoded(state.fromStart.fields)
    return fields.isEmpty ? "/suche.atom" : "/suche.atom?" + fields
  }

  static func paper(_ sha256: String) -> String { "/drucksache/\(sha256)" }

  /// A paper with a search's words marked.
  static func paper(_ sha256: String, found query: String) -> String {
    query.allSatisfy(\.isWhitespace)
      ? paper(sha256) : "\(paper(sha256))?q=\(FormFields.encoded(query))"
  }

  /// An exchange in its paper.
  static func exchange(_ id: String, in sha256: String) -> String {
    "\(paper(sha256))#a-\(FormFields.encoded(id))"
  }

  /// A fact's words: their mark on the page, else in the letter's text.
  static func fact(_ index: Int, in sha256: String, isOnPage: Bool) -> String {
    "\(paper(sha256))#\(isOnPage ? "m" : "f")-\(index)"
  }

  static func image(ofPage page: Int, in sha256: String) -> String {
    "/original/\(sha256)/seite/\(page)"
  }

  static func original(_ sha256: String) -> String { "/original/\(sha256)" }
}
