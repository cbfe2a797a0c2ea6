/// What the source of a letter says of it, beside what the letter itself prints: a council's own
/// interface (OParl), for instance. Evidence of its own kind, kept beside the letter's extraction and
/// never in it: a letter is read the same wherever it came from.
package struct DeclaredHead: Sendable, Hashable, Codable {
  /// Who says so: the address of the body (OParl's Body).
  package var body: String
  /// The address of the paper that the letter is a file of.
  package var paper: String
  /// The address of the file.
  package var file: String
  package var municipality: String?
  /// Of eight digits (amtlicher Gemeindeschlüssel).
  package var municipalityKey: String?
  package var reference: String?
  package var subject: String?
  /// ISO 8601.
  package var date: String?
  /// In the council's words: "Anfrage".
  package var paperType: String?
  package var originators: [String] = []
  /// In the council's words: "Stellungnahme der Verwaltung".
  package var fileName: String?
  /// From 0, among the paper's files.
  package var place: Int
  /// What the file is, by its name and place among the paper's files; nil where these do not tell.
  package var role: Paper.PaperType?
  package var license: String?

  package init(body: String, paper: String, file: String, place: Int) {
    self.body = body
    self.paper = paper
    self.file = file
    self.place = place
  }
}

extension Paper {
  /// The head with what a source declares where the letter itself says nothing. What is taken so has
  /// no place in the letter.
  package func completed(by declared: DeclaredHead) -> Paper {
    var paper = self
    if paper.paperType == .other, let role = declared.role { paper.paperType = role }
    paper.reference = paper.reference ?? declared.reference
    paper.subject = paper.subject ?? declared.subject
    paper.date = paper.date ?? declared.date
    paper.municipality = paper.municipality ?? declared.municipality
    return paper
  }
}
