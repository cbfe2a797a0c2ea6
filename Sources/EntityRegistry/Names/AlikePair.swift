package import CouncilModel

/// Two entities that may be one: their names are alike, but not the same.
package struct AlikePair: Sendable {
  /// The one whose name comes first in order.
  package let first: RegistryEntity
  /// The other one.
  package let second: RegistryEntity
  /// Why: "one name holds the other".
  package let reason: String
}
