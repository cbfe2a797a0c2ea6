import GermanText
import TextMatching

/// Names of offices as heads print them, short and long.
enum Offices {
  /// How words for an office of an administration end, in small letters.
  private static let officeWords: SuffixSet = [
    "amt", "dezernat", "referat", "fachbereich", "fachdienst",
    "abteilung", "departement", "direktion", "ministerium", "senatsverwaltung",
    "senat", "magistrat", "verwaltung", "stabsstelle", "behörde",
    "geschäftsstelle", "kämmerei", "eigenbetrieb", "ordnungsbehörde", "stadtwerke", "bauhof",
    "landesregierung", "magistratsabteilung", "geschäftsbereich",
    "stadtkämmerei",
  ]

  /// "Oberbürgermeisters" → "Oberbürgermeister", "Bezirksamtes" → "Bezirksamt"; other words as they
  /// are.
  static func nominative(_ word: String) -> String {
    let isOffice = { (name: String) in
      Persons.isOffice(name[...]) || Persons.plain(name[...]).hasSuffix(in: officeWords)
    }
    if isOffice(word), !word.hasLiteralSuffix("s") { return word }
    for ending in ["es", "s"] where word.hasLiteralSuffix(ending) {
      let name = word.droppingSuffix(ending)
      if name != word, isOffice(name) { return name }
    }
    return word
  }

  /// "Bezirksamtes Auenrode" → "Bezirksamt Auenrode".
  static func nominative(of name: Substring) -> String {
    let first = name.firstWord
    return nominative(String(first)) + name[first.endIndex...]
  }

  /// "Amt für Soziales", "Bürgermeisteramt", "Departement Bildung": the name of an office.
  static func isOffice(_ text: String) -> Bool {
    guard text.wordCount <= 10, text.beginsWithUppercase, !text.hasLiteralSuffix(".") else {
      return false
    }
    return text.words.prefix(3).contains { word in
      word.beginsWithUppercase && Persons.plain(word).hasSuffix(in: officeWords)
    }
  }

  /// Small words in the name of an office.
  private static let particles: WordSet = ["und", "für", "-", "–", "des", "der", "u."]

  /// Whether a line is nothing but the name of an office, with its number or without: "61
  /// Stadtplanungsamt", "Garten- und Friedhofsamt", "Untere Naturschutzbehörde".
  static func isWholly(_ line: String) -> Bool {
    let words = line.words
    guard let first = words.first, first.beginsWithUppercase || first.beginsWithNumber,
      !LabelWords.answers.contains(Persons.plain(first)), !line.containsLiteral("nfrage"),
      !WholeAdministrations.general.contains(line)
    else { return false }
    guard
      let office = words.firstIndex(where: { word in
        word.beginsWithUppercase && Persons.plain(word).hasSuffix(in: officeWords)
      }), office <= 3,
      words.allSatisfy({ word in
        word.beginsWithUppercase || word.beginsWithNumber || particles.contains(word)
      }), let last = words.last, !".:,;?!".contains(last.last ?? " ")
    else { return false }
    return Persons.length(words[...], alone: false) == 0
  }

  /// "Dez. 3", "FD 65 - Hochbau", "POA", "SuS", "Stadtplanungsamt".
  static func isShortName(_ text: String) -> Bool {
    if text.hasPrefix(in: OfficeKinds.shortBeginnings) { return true }
    let words = text.words
    guard words.count == 1, text.count <= 40, text.beginsWithUppercase else { return false }
    return text.hasLiteralSuffix("amt") || text.hasLiteralSuffix("direktion")
      || text.hasLiteralSuffix("behörde")
      || text.count <= 6
  }
}
