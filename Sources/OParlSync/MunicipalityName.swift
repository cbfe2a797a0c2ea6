/// A municipality's name as letters are filed under it: "Stadt Karlsruhe" is Karlsruhe.
enum MunicipalityName {
  // Whole words: "Neustadt an der Weinstraße" and "Markt Schwaben" are names.
  private static let kinds: Set<Substring> = [
    "Stadt", "Gemeinde", "Landeshauptstadt", "Hansestadt", "Universitätsstadt",
  ]

  /// - Parameter official: the name that a body gives itself.
  static func plain(_ official: String) -> String {
    let parts = official.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, kinds.contains(parts[0]) else { return official }
    return String(parts[1])
  }
}
