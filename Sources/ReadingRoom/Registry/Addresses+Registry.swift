extension Addresses {
  /// - Parameter id: the entity's.
  static func entity(_ id: String) -> String { "/verzeichnis/eintrag/\(FormFields.encoded(id))" }
}
