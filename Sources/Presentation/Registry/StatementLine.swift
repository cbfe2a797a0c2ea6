package import CouncilModel
package import EntityRegistry

/// A statement with its subject, for programs: one object a line.
package struct StatementLine: Encodable, Sendable {
  private struct Subject: Encodable, Sendable {
    let id: String
    let kind: EntityKind
    let name: String
    let place: String?

    enum Key: String, CodingKey { case id, kind, name, place }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(id, forKey: .id)
      try fields.encode(kind, forKey: .kind)
      try fields.encode(name, forKey: .name)
      try fields.encode(place, forKey: .place)
    }
  }

  private enum Key: String, CodingKey { case entity }

  /// What is said.
  package let statement: RegistryStatement
  private let subject: Subject?

  package init(_ statement: RegistryStatement, in view: RegistryView) {
    self.statement = statement
    subject = view.entity(of: statement).map {
      Subject(id: $0.id, kind: $0.kind, name: $0.name, place: $0.place)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    try statement.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(subject, forKey: .entity)
  }
}
