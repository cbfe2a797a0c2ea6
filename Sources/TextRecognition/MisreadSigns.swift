/// Signs that the German model does not have: "§" is read as "8" or "$", a fraction as "%", a bullet as
/// "0" or "o". What is sure of its context is mended; elsewhere no number is believed.
enum MisreadSigns {
  /// As what one section sign, and two, are read.
  private static let sections: Set<String> = ["8", "$", "5", "S", "&", "&8", "§"]
  private static let doubleSections: Set<String> = ["88", "$$", "8$", "$8", "85", "$5", "58", "§§"]
  /// What stands after a provision's number.
  private static let parts: Set<String> = [
    "Abs", "Absatz", "Satz", "Nr", "Nummer", "Buchst", "Buchstabe", "ff", "f", "Ziff", "Ziffer",
    "bis",
  ]
  /// Ends of a law's name.
  private static let laws = [
    "gesetz", "gesetzes", "buch", "buches", "buchs", "ordnung", "satzung", "verfassung", "vertrag",
    "vertrages", "vertrags", "richtlinie", "statut",
  ]
  /// Before what a fraction may stand: "½ Stelle".
  private static let halved = ["stelle", "planstelle", "vz", "tag", "stunde", "jahr", "monat"]
  /// In words, from the provision's number.
  private static let reach = 7

  /// Mends the words of a page in reading order, and answers which of them may be another number than
  /// the page's.
  static func mended(_ words: [String]) -> (words: [String], doubts: Set<Int>) {
    var mended = words
    var doubts: Set<Int> = []
    for index in words.indices {
      let (opening, sign) = parted(words[index])
      let isDouble = doubleSections.contains(sign)
      let next = index + 1 < words.count ? words[index + 1] : ""
      if isDouble || sections.contains(sign), isProvision(next) {
        if sign.contains("$") || sign.contains("§") || isLegal(words, after: index + 1) {
          mended[index] = opening + (isDouble ? "§§" : "§")
        } else if sign.first?.isNumber == true {
          // "8 57": a number apart by a space, or a provision.
          doubts.formUnion([index, index + 1])
        }
      }
      if words[index].hasSuffix("%"), halved.contains(where: next.lowercased().hasPrefix) {
        doubts.insert(index)
      }
    }
    return (mended, doubts)
  }

  /// An opening bracket, and the rest.
  private static func parted(_ word: String) -> (opening: String, rest: String) {
    guard let first = word.first, "([„\"".contains(first) else { return ("", word) }
    return (String(first), String(word.dropFirst()))
  }

  /// "9", "12a", "57,", "1-3".
  private static func isProvision(_ word: String) -> Bool {
    let core = NumberText.core(word)
    guard let first = core.first, first.isNumber, core.utf8.count <= 7 else { return false }
    let digits = core.prefix { $0.isNumber }
    let rest = core.dropFirst(digits.count)
    return digits.utf8.count <= 4
      && (rest.isEmpty || rest.count == 1 && rest.first?.isLetter == true || rest.first == "-")
  }

  /// Whether words after a provision's number say that it is one.
  private static func isLegal(_ words: [String], after number: Int) -> Bool {
    for index in (number + 1)..<max(min(number + 1 + reach, words.count), number + 1) {
      let word = NumberText.core(words[index])
      if index == number + 1, parts.contains(word) { return true }
      if isLaw(word) { return true }
      // The sentence ends before a law was named.
      if words[index].hasSuffix("."), !parts.contains(word), word.count > 3 { return false }
    }
    return false
  }

  /// "BGB", "NKiTaG", "GemO", "Benutzungssatzung".
  private static func isLaw(_ word: String) -> Bool {
    let lower = word.lowercased()
    if word.first?.isUppercase == true, laws.contains(where: lower.hasSuffix) { return true }
    let capitals = word.count(where: \.isUppercase)
    return word.count <= 12 && word.last?.isUppercase == true && capitals >= 2
      && word.allSatisfy(\.isLetter)
  }
}
