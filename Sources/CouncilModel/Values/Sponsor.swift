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
