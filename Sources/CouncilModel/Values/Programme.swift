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

extension Programme: FactContent {
  package static let type = FactType.programme
  package static let example = FactValue.programme(Programme(name: "Soziale Stadt"))

  package var factValue: FactValue { .programme(self) }
  package var columns: FactColumns { FactColumns(name: name) }
  package var summary: String { name }
}
