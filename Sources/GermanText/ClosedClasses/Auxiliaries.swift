/// Finite forms of the verbs that help others (Hilfsverben, Modalverben), of the third person, as
/// letters have them.
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
  /// What one can, shall, must or may do.
  package static let modals =
    ["kann", "können", "konnte", "konnten"] + ["soll", "sollen", "sollte", "sollten"]
    + ["muss", "müssen", "darf", "dürfen"]
  /// All of them.
  package static let finite = present + past + ["hat", "haben"] + modals
}
