/// Pronouns that stand for a noun by themselves.
package enum Pronouns {
  /// "Dieser wird …": the forms that can be a subject.
  package static let demonstrative = ["dieses", "dieser", "diese"]
  /// "…, den die Stadt betreibt", "…, welche die AWO führt"
  package static let relative =
    ["der", "die", "das", "den"] + ["welche", "welcher", "welches", "welchen"]
}
