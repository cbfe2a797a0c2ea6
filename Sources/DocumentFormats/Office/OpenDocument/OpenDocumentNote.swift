/// A note that the text refers to.
struct OpenDocumentNote {
  /// Raised.
  var mark: String
  var body: XMLElement

  /// Nil where the element holds none.
  init?(_ note: XMLElement) {
    guard let body = note.child("text:note-body") else { return nil }
    self.body = body
    let citation = note.child("text:note-citation")
    let mark = citation?["text:label"] ?? citation?.text.trimmed ?? ""
    self.mark = mark.isEmpty ? "" : NoteMark.raised(mark)
  }
}
