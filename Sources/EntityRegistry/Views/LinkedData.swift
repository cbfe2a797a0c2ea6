package import CouncilModel

/// The registry as JSON-LD: names from schema.org, provenance from the W3C's PROV ontology, the
/// rest under this project's own names.
package struct LinkedData: Encodable, Sendable {
  private struct Context: Encodable {
    var name = "http://schema.org/name"
    var alternateName = "http://schema.org/alternateName"
    var wasDerivedFrom = "http://www.w3.org/ns/prov#wasDerivedFrom"
    var generatedAtTime = "http://www.w3.org/ns/prov#generatedAtTime"
    var vocabulary = "urn:auskunft:"

    enum CodingKeys: String, CodingKey {
      case name, alternateName, wasDerivedFrom, generatedAtTime
      case vocabulary = "@vocab"
    }
  }

  private struct Reference: Encodable {
    var id: String

    enum CodingKeys: String, CodingKey { case id = "@id" }
  }

  private struct Node: Encodable {
    var entity: RegistryEntity

    enum Key: String, CodingKey {
      case id = "@id"
      case type = "@type"
      case name, alternateName, place
    }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode("urn:auskunft:entity:\(entity.id)", forKey: .id)
      try fields.encode(entity.kind, forKey: .type)
      try fields.encode(entity.name, forKey: .name)
      if !entity.aliases.isEmpty { try fields.encode(entity.aliases, forKey: .alternateName) }
      try fields.encodeIfPresent(entity.place, forKey: .place)
    }
  }

  private struct Claim: Encodable {
    var statement: RegistryStatement

    enum Key: String, CodingKey {
      case id = "@id"
      case type = "@type"
      case subject, property, value, target, unit, scope, polarity, status, valid, statedBy
      case wasDerivedFrom, generatedAtTime
    }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode("urn:auskunft:statement:\(statement.id)", forKey: .id)
      try fields.encode("Statement", forKey: .type)
      try fields.encode(
        Reference(id: "urn:auskunft:entity:\(statement.subject)"), forKey: .subject)
      try fields.encode(statement.property, forKey: .property)
      if let target = statement.value.target {
        try fields.encode(Reference(id: "urn:auskunft:entity:\(target)"), forKey: .target)
      }
      try fields.encode(statement.value, forKey: .value)
      try fields.encodeIfPresent(statement.property.unit, forKey: .unit)
      try fields.encodeIfPresent(statement.scope, forKey: .scope)
      try fields.encode(statement.polarity, forKey: .polarity)
      try fields.encode(statement.status, forKey: .status)
      try fields.encode(statement.valid, forKey: .valid)
      try fields.encodeIfPresent(statement.statedBy, forKey: .statedBy)
      try fields.encode(statement.source, forKey: .wasDerivedFrom)
      try fields.encode(statement.recorded, forKey: .generatedAtTime)
    }
  }

  private enum Item: Encodable {
    case node(Node)
    case claim(Claim)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .node(let node): try node.encode(to: encoder)
      case .claim(let claim): try claim.encode(to: encoder)
      }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case graph = "@graph"
  }

  private let context = Context()
  private let graph: [Item]

  /// Takes the statements, and the entities that they are about or name, each once.
  package init(_ statements: [RegistryStatement], in view: RegistryView) {
    let named = Set(statements.flatMap { [$0.subject] + [$0.value.target].compactMap(\.self) })
    graph =
      named.sorted().compactMap { view.entities[$0].map { .node(Node(entity: $0)) } }
      + statements.map { .claim(Claim(statement: $0)) }
  }
}
