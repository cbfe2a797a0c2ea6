/// A funding programme (Förderprogramm): "Soziale Stadt", "Th.INKA", "ESF".
package struct Programme: Sendable, Hashable, Codable {
  package var name: String

  package init(name: String) {
    self.name = name
  }
}

extension Programme: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("name", name)
  }
}
