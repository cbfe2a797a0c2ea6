import GermanText
import TextMatching

/// Whether a paper is for the public session.
enum Visibility {
  /// Whether a line says nothing but this.
  static func isAlone(_ text: String) -> Bool { isPublic(text) != nil && text.count <= 16 }

  static func isPublic(_ text: String) -> Bool? {
    let lowered = text.fastLowercased
    if lowered.containsLiteral("nichtöffentlich") || lowered.containsLiteral("nicht öffentlich") {
      return false
    }
    return lowered.containsLiteral("öffentlich") ? true : nil
  }
}
