import GermanText
import TextMatching

/// Parties and lists that sit in councils, however a letter spells them.
enum Parties {
  /// In small letters, nothing but letters. Add a party here.
  private static let names: WordSet = [
    "cdu", "csu", "spd", "fdp", "fdpdieliberalen", "afd", "alternativefürdeutschland", "bsw",
    "grüne", "grünen", "diegrünen", "bündnisdiegrünen", "bündnisgrüne", "bündnisgrünen",
    "bdiegrünen", "bgrüne", "bgrünen", "bündnisdiegrüne", "diegrüne", "bündnis", "linke", "linken",
    "dielinke", "dielinken", "pds", "fw", "fwg", "uwg", "ufw", "freiewähler", "fdpfw", "piraten",
    "piratenpartei", "diepartei", "partei", "volt", "ödp", "ssw", "tierschutzpartei", "gal", "bfb",
    "spö", "övp", "fpö", "neos", "kpö", "sp", "svp", "glp", "evp", "cvp", "diemitte", "mitte",
    "jungegrüne",
    "junggrünliberale", "grünliberale", "al", "bdp", "edu", "juso", "dkp", "npd", "gartenpartei",
    "tierschutzallianz", "gartenparteitierschutzallianz", "linkspartei", "linkepds",
    "dielinkepds",
  ]

  /// Whether a text is the name of one party: "CDU", "B'90/Die Grünen", "DIE LINKE.".
  static func isParty(_ text: String) -> Bool {
    text.beginsWithLetter && names.contains(text.lowercasedLetters)
  }

  /// How the names of lists of citizens end, in small letters.
  private static let lists: SuffixSet = [
    "bürgerliste", "wählerliste", "wählergemeinschaft", "wählergruppe", "wählervereinigung",
    "bürgerbündnis", "bürgergemeinschaft", "bürgervereinigung", "bürgerforum", "bürgerblock",
    "wählerblock",
  ]
  /// Words before "Liste" in such a name.
  private static let adjectives: WordSet = [
    "freie", "bunte", "soziale", "grüne", "alternative", "unabhängige", "offene", "linke",
    "demokratische", "ökologische",
  ]
  /// In words: "Unabhängige Wählergemeinschaft Bad Auenrode".
  private static let longestList = 5

  /// Whether a text is the name of a list: "Bürgerliste Auenrode", "Bunte Liste".
  static func isList(_ text: String) -> Bool {
    guard
      text.containsLiteral("iste") || text.containsLiteral("ürger")
        || text.containsLiteral("ähler")
    else { return false }
    let words = text.words
    guard (1...longestList).contains(words.count),
      words.allSatisfy({ $0.beginsWithUppercase })
    else { return false }
    let plain = words.map(\.fastLowercased)
    return plain.contains { $0.hasSuffix(in: lists) }
      || zip(plain, plain.dropFirst()).contains { adjectives.contains($0) && $1 == "liste" }
  }

  /// Whether a text is a party, or several beside each other: "SPD/Grüne", "NEOS".
  static func areParties(_ text: String) -> Bool {
    if isParty(text) { return true }
    let parts = text.parts(separatedBy: "/,").map { $0.collapsedWhiteSpace }
    return parts.count > 1 && parts.allSatisfy(isParty)
  }
}
