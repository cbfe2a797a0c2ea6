/// Whether a paper is for the public session.
enum Visibility {
  static func isPublic(_ text: String) -> Bool? {
    let lowered = text.lowercased()
    if lowered.contains("nichtöffentlich") || lowered.contains("nicht öffentlich") { return false }
    return lowered.contains("öffentlich") ? true : nil
  }
}
