package import CouncilModel

/// Two entities that may be one: their names are alike, but not the same.
package struct AlikePair: Sendable {
  package let first: RegistryEntity
  package let second: RegistryEntity
  /// Why: "one name holds the other".
  package let reason: String
}
