internal import CouncilModel
internal import FoundationEssentials

/// What a rule calls an entity, before the registry knows it.
struct EntityName: Hashable {
  var kind: EntityKind
  var name: String

  init(_ kind: EntityKind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// The entity in a place: a municipality, or a single letter that names none.
  func entity(in place: String?, letter sha256: String) -> RegistryEntity {
    let place = kind == .programme ? nil : place
    let scope = kind == .programme ? "" : place.map { $0.lowercased() } ?? "letter " + sha256
    let key = NameKey.key(of: name, kind: kind)
    return RegistryEntity(
      id: StableName.of([kind.rawValue, scope, key], length: EntityName.length),
      kind: kind, name: name, place: place)
  }

  /// Hexadecimal digits of an entity's identifier: 48 bits, for some hundred thousand entities.
  private static let length = 12
}
