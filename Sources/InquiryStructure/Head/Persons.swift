import GermanText
import TextMatching

/// Persons as letters and minutes name them: "Frau Muster", "StR. Dr. Karl Muster (X)", "Erster
/// Bürgermeister Muster", "Herr Muster, Geschäftsführer der Werke,".
enum Persons {
  private static let addresses: WordSet = [
    "frau", "herr", "herrn", "hr", "fr", "kollege", "kollegin",
    // Members of councils and parliaments, heads of administrations: how they are shortened.
    "stv", "stvv", "str", "strin", "stadtr", "sr", "srin", "gr", "grin", "bezstr", "bezstrin",
    "bzstr", "bzstrin", "bzbm", "bv", "babg", "abg", "rm", "rh", "rf", "kta", "kr", "mda", "mdb",
    "mdl", "mdbb", "bgm", "vzbgm", "obgm", "ob", "obm", "bm", "lr", "lh", "lrin",
  ]
  /// How words for an office or a seat end, in small letters.
  private static let offices: SuffixSet = [
    "bürgermeister", "bürgermeisterin", "stadtrat", "stadträtin", "gemeinderat", "gemeinderätin",
    "kreisrat", "kreisrätin", "landrat", "landrätin", "kantonsrat", "kantonsrätin", "baurat",
    "baurätin", "ortschaftsrat", "ortschaftsrätin", "bezirksrat", "bezirksrätin", "ratsherr",
    "ratsherrin", "ratsfrau", "mitglied", "verordnete", "verordneter", "verordneten",
    "abgeordnete", "abgeordneter", "abgeordneten", "vorsitzende", "vorsitzender", "vorsteher",
    "vorsteherin", "präsident", "präsidentin", "dezernent", "dezernentin", "referent", "referentin",
    "beigeordnete", "beigeordneter", "senator", "senatorin", "minister", "ministerin", "direktor",
    "direktorin", "leiter", "leiterin", "kämmerer", "kämmerin", "geschäftsführer",
    "geschäftsführerin", "landeshauptmann", "landeshauptfrau", "sekretär", "sekretärin",
    "schultheiß", "amtmann", "amtfrau",
    "ammann", "schreiber", "schreiberin",
  ]
  private static let ranks: WordSet = [
    "erste", "erster", "ersten", "zweite", "zweiter", "zweiten", "dritte", "dritter",
    "stellvertretende", "stellvertretender", "stellv", "sachkundige", "sachkundiger",
    "berufsmäßige",
    "berufsmäßiger",
  ]
  private static let degrees: WordSet = [
    "dr", "prof", "mag", "dipl", "ing", "dipl-ing", "med", "phil", "jur", "rer", "nat", "bsc",
    "msc",
    "ma", "ba", "di", "mba", "pol", "hc",
  ]
  private static let particles: WordSet = ["von", "van", "de", "zu", "vom", "zur"]
  private static let articles: WordSet = ["der", "die", "den", "dem"]
  /// In words, degrees and party aside.
  private static let longestName = 3

  private static let hyphen: CharacterTable = "-"

  /// A word's letters without its case and points.
  static func plain(_ word: Substring) -> String {
    word.lowercasedLetters(keeping: hyphen)
  }

  /// "Frau", "StR.", "Bürgermeisterin".
  static func isAddress(_ word: Substring) -> Bool {
    word.beginsWithUppercase && isAddress(plain: plain(word))
  }

  /// The same for a word in small letters, without its stop.
  static func isAddress(plain: String) -> Bool {
    addresses.contains(plain) || plain.hasSuffix(in: offices)
  }

  /// "Stellv.", "Erste": a word before an office.
  static func isRank(_ word: Substring) -> Bool { ranks.contains(plain(word)) }

  /// "Stadtrat", "Landrätin": a word for an office or a seat.
  static func isOffice(_ word: Substring) -> Bool {
    word.beginsWithUppercase && plain(word).hasSuffix(in: offices)
  }

  private static let administration: SuffixSet = [
    "bürgermeister", "bürgermeisterin", "bgm", "vzbgm", "obgm", "bezstr", "bezstrin", "landrat",
    "landrätin", "dezernent", "dezernentin", "senator", "senatorin", "minister", "ministerin",
    "beigeordnete", "beigeordneter", "bezirksstadtrat", "bezirksstadträtin", "kämmerer",
    "landeshauptmann", "stadtdirektor", "stadtdirektorin", "bzstr", "bzstrin", "bzbm",
    "stadtbaurat", "stadtbaurätin",
  ]

  /// An office of those who answer: "Bgm.", "Dezernentin".
  static func isOfAdministration(_ word: Substring) -> Bool {
    word.beginsWithUppercase && plain(word).hasSuffix(in: administration)
  }

  /// Words that begin sentences and headings, and no names.
  private static let functionWords: WordSet = [
    "für", "in", "im", "laut", "welche", "welcher", "welches", "eigenes", "eigene", "weitere",
    "weiteres", "bei", "nach", "mit", "aus", "auf", "über", "unter", "vor", "zum", "zur", "von",
    "der", "die", "das", "ein", "eine", "keine", "kein", "alle", "jede", "dieser", "diese", "am",
    "an", "ab", "ohne", "durch", "gegen", "seit", "wie", "was", "wer", "wo", "wann", "zu", "als",
    "insgesamt", "derzeit", "aktuell", "öffentliche", "öffentlicher", "städtische", "neue",
    "sehr", "mit", "viele", "unsere", "ihre", "seine", "antwort", "frage", "anfrage", "anlage",
    "stadt", "gemeinde", "landkreis", "kreis", "fraktion", "gruppe", "und", "oder", "auch", "nur",
  ]

  /// Whether a word may be a name's.
  static func isName(_ word: Substring) -> Bool {
    guard word.beginsWithUppercase, word.count > 1, !functionWords.contains(plain(word))
    else { return false }
    return word.allSatisfy { $0.isLetter || "-’'.,".contains($0) }
      && word.dropFirst().contains(where: \.isLowercase)
  }

  /// An office that one person holds: "Landrat", not "Gemeinderat", which is a body, too.
  private static func isPost(_ word: Substring) -> Bool {
    let plain = plain(word)
    return isOffice(word)
      && (!plain.hasLiteralSuffix("rat") || plain.hasLiteralSuffix("landrat"))
      && !plain.hasLiteralSuffix("mitglied")
  }

  /// How many of the first words name a person with a form of address or an office, without an
  /// article before; 0 where they name nobody.
  ///
  /// - Parameter alone: whether an office without a name will do: "Der Landrat teilt mit".
  static func length(_ words: ArraySlice<Substring>, alone: Bool) -> Int {
    var index = words.startIndex
    var isAddressed = false
    while index < words.endIndex {
      if ranks.contains(plain(words[index])), index + 1 < words.endIndex,
        isOffice(words[index + 1])
      {
        index += 1
      } else if isAddress(words[index]) {
        isAddressed = true
        index += 1
        if words[index - 1].last == "," {
          return alone && isPost(words[index - 1]) ? index - words.startIndex : 0
        }
      } else {
        break
      }
    }
    guard isAddressed else { return 0 }
    let names = nameLength(words[index...])
    guard names > 0 || (alone && isPost(words[index - 1])) else { return 0 }
    return index - words.startIndex + names
  }

  /// How many of the first words are a person's name with degrees and party.
  static func nameLength(_ words: ArraySlice<Substring>) -> Int {
    var (names, index) = (0, words.startIndex)
    var end = index
    while index < words.endIndex {
      let word = words[index]
      let key = plain(word)
      if degrees.contains(key), word.beginsWithUppercase || names == 0 {
        index += 1
        if names > 0 { end = index }
      } else if word.first == "(" {
        // "(X)", "(Bündnis 90/Die Grünen)"
        guard names > 0, let close = words[index...].firstIndex(where: { $0.contains(")") }),
          close - index < 4
        else { return end - words.startIndex }
        end = close + 1
        return end - words.startIndex
      } else if particles.contains(key), word.beginsWithLowercase,
        index + 1 < words.endIndex, isName(words[index + 1])
      {
        index += 1
      } else if names < longestName, isName(word), !isAddress(word) {
        names += 1
        index += 1
        end = index
        // "Herr Muster, Leiter des Amtes," ends here, "Muster, BSc MSc" does not.
        if word.last == "," {
          guard index < words.endIndex, degrees.contains(plain(words[index])) else { break }
        }
      } else {
        break
      }
    }
    return names > 0 ? end - words.startIndex : 0
  }

  /// Whether a text names one person and says nothing else: "Frau Dr. Muster (X)", "Karla Muster".
  static func isPerson(_ text: String) -> Bool {
    let words = text.words
    guard words.count > 1, words.count <= 9 else { return false }
    let length = length(words[...], alone: false)
    return length == words.count || (length == 0 && nameLength(words[...]) == words.count)
  }

  /// The words without the article before a person.
  static func withoutArticle(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    words.first.map { articles.contains(plain($0)) } == true ? words.dropFirst() : words
  }

  /// Words as a name: without the comma or colon after the last.
  static func name(_ words: ArraySlice<Substring>) -> String {
    var name = words.joined(separator: " ")
    while let last = name.last, ",:;".contains(last) { name.removeLast() }
    return name
  }
}
