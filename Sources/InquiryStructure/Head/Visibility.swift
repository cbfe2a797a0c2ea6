import GermanText

/// Whether a paper is for the public session.
enum Visibility {
  /// Whether a line says nothing but this.
  static func isAlone(_ text: String) -> Bool { isPublic(text) != nil && text.count <= 16 }

  static func isPublic(_ text: String) -> Bool? {
    let lowered = text.inLowerCase
    if lowered.holds("nichtöffentlich") || lowered.holds("nicht öffentlich") { return false }
    return lowered.holds("öffentlich") ? true : nil
  }
}
