/// A funding programme (Förderprogramm): "Soziale Stadt", "Th.INKA", "ESF".
package struct Programme: Sendable, Hashable, Codable {
  package var name: String

  package init(name: String) {
    self.name = name
  }
}
