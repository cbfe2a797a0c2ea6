/// Something that letters make statements about, under the name that it has in the registry.
package struct RegistryEntity: Sendable, Hashable, Codable {
  /// Stable: made of the kind, the place and the name's key.
  package var id: String
  package var kind: EntityKind
  /// The canonical name.
  package var name: String
  /// The municipality that the letters are of; nil for what many share, such as programmes.
  package var place: String?
  /// Names under which it stands in letters besides the canonical one, in order.
  package var aliases: [String]
  /// The entity that this one was merged into; nil while it stands for itself.
  package var mergedInto: String?

  package init(
    id: String, kind: EntityKind, name: String, place: String?, aliases: [String] = [],
    mergedInto: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.place = place
    self.aliases = aliases
    self.mergedInto = mergedInto
  }
}

/// Writes every field, absent ones as null.
extension RegistryEntity {
  private enum Key: String, CodingKey { case id, kind, name, place, aliases, mergedInto }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(kind, forKey: .kind)
    try fields.encode(name, forKey: .name)
    try fields.encode(place, forKey: .place)
    try fields.encode(aliases, forKey: .aliases)
    try fields.encode(mergedInto, forKey: .mergedInto)
  }
}
