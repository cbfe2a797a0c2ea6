import GermanText

/// Ministries that a head names as the answering office, on a line or inside a long one.
enum Ministries {
  private static let starts = ["Senatsverwaltung für ", "SÄCHSISCHES STAATSMINISTERIUM "]
  private static let connectives: Set<Substring> = ["und", "für", "der", "des"]

  static func first(in text: String) -> String? {
    for start in starts {
      guard let found = text.place(of: start) else { continue }
      let line = text[found.upperBound...].prefix { $0 != "\n" }
      let words = line.split(separator: " ").prefix { word in
        connectives.contains(word)
          || (word.first?.isUppercase == true && !["Herrn", "Frau"].contains(word))
      }
      return start + words.joined(separator: " ")
    }
    return nil
  }
}
