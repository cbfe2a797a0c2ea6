/// An organisation that runs, employs for or hosts a service (Träger): associations, charities,
/// church bodies, foundations, non-profit companies. Never the author of a paper.
package struct Sponsor: Sendable, Hashable, Codable {
  /// In the nominative, on one line: "Diakonisches Werk" for "des Diakonischen Werks".
  package var name: String

  package init(name: String) {
    self.name = name
  }
}

extension Sponsor: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("name", name)
  }
}

extension Sponsor: FactContent {
  package static let type = FactType.sponsor
  package static let example = FactValue.sponsor(Sponsor(name: "Lesekreis Neustadt e. V."))

  package var factValue: FactValue { .sponsor(self) }
  package var columns: FactColumns { FactColumns(name: name) }
  package var summary: String { name }
}
