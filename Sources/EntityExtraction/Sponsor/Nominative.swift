import GermanText
import TextMatching

/// Puts an organisation's name into the nominative: "des Diakonischen Werks" → "Diakonisches
/// Werk", "der Kommunalen Aktionsgemeinschaft" → "Kommunale Aktionsgemeinschaft".
enum Nominative {
  private static let neuters = [
    "werk", "zentrum", "haus", "büro", "forum", "netzwerk", "klinikum", "institut", "theater",
    "kreuz", "dekanat", "kinderdorf", "studio", "hilfswerk",
  ]
  private static let masculines = [
    "verein", "verband", "bund", "kreis", "club", "dienst", "verbund", "ausschuss", "ring",
    "träger", "treff", "chor", "kreisverband", "landesverband",
  ]
  private static let plurals = [
    ("werken", "werke"), ("betrieben", "betriebe"), ("diensten", "dienste"),
    ("vereinen", "vereine"),
  ]
  /// Endings of adjectives after "der" and "das".
  private static let weakEndings = [
    "ische", "eutsche", "liche", "ale", "äre", "ige", "reie", "eue", "unge", "ote", "aue",
  ]
  private static let genitiveArticles: Set<String> = ["des", "eines", "seines", "ihres"]
  private static let obliqueArticles = Set(Determiners.oblique + Prepositions.withArticles)

  /// The words of a name, given the word before it.
  static func words(_ words: [String], after article: String) -> [String] {
    if ["das", "der"].contains(article), let strong = strong(words, after: article) {
      return strong
    }
    guard obliqueArticles.contains(article) else { return words }
    var words = words
    guard let head = words.firstIndex(where: { !isAdjective($0) }) else { return words }
    words[head] = noun(words[head], isGenitive: genitiveArticles.contains(article))
    let gender = gender(words[head])
    for index in words.indices.prefix(head) where words[index].hasLiteralSuffix("en") {
      words[index] = String(words[index].dropLast(2)) + gender
    }
    return words
  }

  /// "das Diakonische Werk" → "Diakonisches Werk", "der Deutsche Kinderschutzbund" → "Deutscher …"
  private static func strong(_ words: [String], after article: String) -> [String]? {
    guard words.count > 1, weakEndings.contains(where: words[0].hasLiteralSuffix) else {
      return nil
    }
    let ending = gender(words[1])
    guard ending == (article == "der" ? "er" : "es") else { return nil }
    return [String(words[0].dropLast()) + ending] + words.dropFirst()
  }

  /// Only adjectives end like that and are written with a capital in names.
  private static func isAdjective(_ word: String) -> Bool {
    ["ischen", "alen", "lichen", "ären", "igen", "ischer", "eutschen", "oten", "onalen"]
      .contains(where: word.hasLiteralSuffix)
  }

  /// The ending of an adjective in the nominative before a noun, without an article.
  private static func gender(_ noun: String) -> String {
    let folded = noun.fastLowercased
    if plurals.contains(where: { folded.hasLiteralSuffix($0.1) }) { return "e" }
    if neuters.contains(where: folded.hasLiteralSuffix) { return "es" }
    return masculines.contains(where: folded.hasLiteralSuffix) ? "er" : "e"
  }

  private static func noun(_ word: String, isGenitive: Bool) -> String {
    for (dative, plural) in plurals where word.fastLowercased.hasLiteralSuffix(dative) {
      return String(word.dropLast(dative.count)) + plural.withCase(of: word.suffix(dative.count))
    }
    guard isGenitive else { return word }
    for stem in neuters + masculines {
      for ending in ["es", "s"] where word.fastLowercased.hasLiteralSuffix(stem + ending) {
        return String(word.dropLast(ending.count))
      }
    }
    return word
  }
}

extension String {
  fileprivate func withCase(of original: Substring) -> String {
    guard let first = original.first, first.isUppercase else { return self }
    return prefix(1).uppercased() + dropFirst()
  }
}
