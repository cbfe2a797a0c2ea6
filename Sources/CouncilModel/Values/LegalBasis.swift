/// A cited provision: "§ 9 Abs. 2 GeschO".
package struct LegalBasis: Sendable, Hashable, Codable {
  /// As printed, on one line with single spaces.
  package var citation: String
  /// The act's abbreviation or name, where printed: "GeschO".
  package var act: String?

  package init(citation: String, act: String? = nil) {
    self.citation = citation
    self.act = act
  }
}

extension LegalBasis: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("act", act, absent: .leftOut)
    try visitor.field("citation", citation)
  }
}

extension LegalBasis: FactContent {
  package static let type = FactType.legalBasis
  package static let example = FactValue.legalBasis(
    LegalBasis(citation: "§ 9 Abs. 2 GeschO", act: "GeschO"))

  package var factValue: FactValue { .legalBasis(self) }
  package var columns: FactColumns { FactColumns(name: citation) }
  package var summary: String { citation }
}
