/// Another paper that a letter cites: "Drs. 21/7486", "Vorlage 2015/0077".
package struct CitedPaper: Sendable, Hashable, Codable {
  /// The paper's reference without the word for the paper: "21/7486".
  package var reference: String

  package init(reference: String) {
    self.reference = reference
  }
}

extension CitedPaper: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("reference", reference)
  }
}

extension CitedPaper: FactContent {
  package static let type = FactType.citedPaper
  package static let example = FactValue.citedPaper(CitedPaper(reference: "21/7486"))

  package var factValue: FactValue { .citedPaper(self) }
  package var columns: FactColumns { FactColumns(name: reference) }
  package var summary: String { reference }
}
