package import CouncilModel

/// What an entity is called, for programs: `{"id":…,"kind":"project","name":…,"place":…}`
package struct EntityName: Encodable, Sendable {
  private enum Key: String, CodingKey { case id, kind, name, place }

  private let entity: RegistryEntity

  package init(_ entity: RegistryEntity) {
    self.entity = entity
  }

  /// Writes what is not known as null, as everywhere.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(entity.id, forKey: .id)
    try fields.encode(entity.kind, forKey: .kind)
    try fields.encode(entity.name, forKey: .name)
    try fields.encode(entity.place, forKey: .place)
  }
}
