import GermanText
import TextMatching

/// Names of persons, as they stand below a letter.
enum Names {
  /// In words.
  private static let longest = 4
  private static let particles: WordSet = ["von", "van", "de", "der", "zu", "und"]

  /// "von" of a name.
  static func isParticle(_ word: String) -> Bool { particles.contains(word) }

  /// Whether a text is nothing but a name: "Dr. Karla Muster", "Muster".
  static func isName(_ text: Substring, orNothing: Bool) -> Bool {
    let words = text.words
    if words.isEmpty { return orNothing }
    return words.count <= longest && words.contains(where: { $0.count > 2 })
      && words.allSatisfy { word in
        if particles.contains(word) { return true }
        guard let first = word.first, first.isUppercase else { return false }
        return !word.containsNumber
          && word.dropFirst().allSatisfy { $0.isLetter || $0 == "-" || $0 == "." || $0 == "’" }
          && (word.last != "." || word.count <= 5)
      }
  }
}
