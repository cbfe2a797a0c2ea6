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

  /// A fact's words: their mark on the page's image, else in the letter's text.
  static func fact(_ index: Int, _ evidence: Evidence, in sha256: String) -> String {
    guard !evidence.boxes.isEmpty else { return "\(paper(sha256))#f-\(index)" }
    return "\(paper(sha256, showing: evidence.page))#m-\(index)"
  }

  /// A paper with a page of the original among those that are shown.
  static func paper(_ sha256: String, showing page: Int) -> String {
    let first = PageSpan.first(with: page)
    return first == 1 ? paper(sha256) : "\(paper(sha256))?ab=\(first)"
  }

  /// What changed from one version of a paper to another.
  static func comparison(from old: String, to new: String) -> String {
    "/vergleich/\(old)/\(new)"
  }

  /// A stretch of a letter's text, whatever facts are read from it.
  static func passage(_ range: TextRange, in sha256: String) -> String {
    "\(paper(sha256))?stelle=\(range.start)-\(range.end)#stelle"
  }

  static func citation(_ id: String, fact: Int? = nil) -> String {
    "/zitieren/\(FormFields.encoded(id))" + (fact.map { "?angabe=\($0)" } ?? "")
  }

  static func image(ofPage page: Int, in sha256: String) -> String {
    "/original/\(sha256)/seite/\(page)"
  }

  static func original(_ sha256: String) -> String { "/original/\(sha256)" }
}
