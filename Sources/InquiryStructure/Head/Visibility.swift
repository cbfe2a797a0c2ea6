/// Whether a paper is for the public session.
enum Visibility {
  /// Whether a line says nothing but this.
  static func isAlone(_ text: String) -> Bool { isPublic(text) != nil && text.count <= 16 }

  static func isPublic(_ text: String) -> Bool? {
    let lowered = text.lowercased()
    if lowered.contains("nichtöffentlich") || lowered.contains("nicht öffentlich") { return false }
    return lowered.contains("öffentlich") ? true : nil
  }
}
