/// Finite forms of the verbs that help others (Hilfsverben), of the third person, as letters have
/// them.
package enum Auxiliaries {
  /// "ist", "sind"
  package static let copulas = ["ist", "sind"]
  /// "wird", "werden"
  package static let passive = ["wird", "werden"]
  /// What is, or is done.
  package static let present = copulas + passive
  /// What was done.
  package static let passivePast = ["wurde", "wurden"]
  /// What was, was done or had been.
  package static let past = passivePast + ["war", "waren", "hatte", "hatten"]
}
