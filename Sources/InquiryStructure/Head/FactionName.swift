import GermanText
import TextMatching

/// The name of a faction at the beginning of words, whatever it calls itself: "Fraktion Bürger für
/// Auenrode", "Stadtratsfraktion Die Linke", "Bündnis 90/Die Grünen-Fraktion", "Ratsgruppe Die Fraktion".
enum FactionName {
  /// How words for a group of members end, in small letters.
  private static let groups: SuffixSet = [
    "fraktion", "ratsgruppe", "zählgemeinschaft", "fraktionsgemeinschaft", "ratsgemeinschaft",
    "gemeinderatsklub", "rathausklub", "landtagsklub",
  ]
  private static let links: WordSet = ["der", "des", "von"]
  /// Small words within a name, before one that begins with a capital.
  private static let particles: WordSet = ["für", "die", "im", "in"]
  /// In words.
  private static let longestName = 7
  /// How many words a party's name may have before "-Fraktion".
  private static let longestPrefix = 4

  /// How many of the first words are a faction's name; 0 where they name none.
  static func length(_ words: ArraySlice<Substring>) -> Int {
    guard let first = words.first, first.beginsWithUppercase || first.first == "„" else { return 0 }
    let compound = compoundLength(words)
    if compound > 0 { return compound }
    let key = Persons.plain(first)
    guard key.hasSuffix(in: groups) || key == "gruppe" || key == "klub",
      first.last.map({ ",:;.".contains($0) }) != true
    else { return 0 }
    let rest = words.dropFirst()
    let skipped = rest.first.map(links.contains) == true ? 1 : 0
    let own = nameLength(rest.dropFirst(skipped))
    return own > 0 ? 1 + skipped + own : 0
  }

  static func name(_ words: ArraySlice<Substring>) -> String {
    var name = Persons.name(words).filter { !"„“”\"«»".contains($0) }
    while name.last == ")", !name.contains("(") { name.removeLast() }
    return name
  }

  /// "CDU-Ratsfraktion", "Bündnis 90/Die Grünen-Fraktion": the name stands before the hyphen.
  private static func compoundLength(_ words: ArraySlice<Substring>) -> Int {
    for (count, word) in words.prefix(longestPrefix).enumerated() {
      guard word.beginsWithUppercase || word.beginsWithNumber || word.first == "/" else { return 0 }
      let key = Persons.plain(word)
      if word.contains("-"),
        key.hasSuffix(in: groups) || key.hasLiteralSuffix("fraktionen")
          || key.hasLiteralSuffix("-gruppe") || key.hasLiteralSuffix("klub")
      {
        return word.first == "-" ? 0 : count + 1
      }
      if word.last.map({ ",:;.)".contains($0) }) == true { return 0 }
    }
    return 0
  }

  private static func nameLength(_ words: ArraySlice<Substring>) -> Int {
    var (length, end) = (0, 0)
    for word in words.prefix(longestName) {
      let isNamed =
        word.beginsWithUppercase || word.first.map({ "„\"/«".contains($0) }) == true
        || (length > 0 && word.beginsWithNumber)
      if isNamed {
        if endsNames.contains(Persons.plain(word)) || (length > 0 && Persons.isAddress(word)) {
          break
        }
        length += 1
        end = length
      } else if length > 0, particles.contains(String(word)) {
        length += 1
      } else {
        break
      }
      if let last = word.last, ",:;)".contains(last) { break }
    }
    // "im Rat der Stadt", "im Stadtrat" say where, not who.
    let named = words.prefix(end)
    if let place = named.firstIndex(where: { $0 == "im" || $0 == "in" }) {
      return place - words.startIndex
    }
    return end
  }

  /// Words that begin what follows a name.
  private static let endsNames: WordSet = ["anfrage", "antwort", "thema", "betreff", "vorlage"]
}
