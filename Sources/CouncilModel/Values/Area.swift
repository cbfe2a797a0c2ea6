/// A part of a municipality that a letter names.
package struct Area: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable {
    /// Quartier, Fördergebiet, Programmgebiet.
    case quarter
    /// Stadtteil, Ortsteil.
    case district
    /// Stadtbezirk.
    case borough
  }

  package var name: String
  package var kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

extension Area: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("kind", kind)
    try visitor.field("name", name)
  }
}

extension Area: FactContent {
  package static let type = FactType.area
  package static let example = FactValue.area(Area(name: "Oberfeld", kind: .district))

  package var factValue: FactValue { .area(self) }
  package var columns: FactColumns { FactColumns(name: name) }
  package var summary: String { "\(name) (\(kind.rawValue))" }
}
