import TextMatching

/// Finds the verb of a participle: "gefördert" is of "fördern", "ausgebaut" of "Ausbau", "vermietet" of
/// "vermieten".
///
/// Only verbs that end their participle in -t; "abgerissen" and "geschlossen" change their vowels.
enum GermanParticiples {
  /// In letters: what is left of a verb at least.
  private static let shortest = 3
  /// In letters: of verbs that keep a syllable before them.
  private static let shortestPrefixed = 5

  /// Syllables that stay before a verb and leave no room for ge-.
  private static let inseparable = ["be", "ver", "er", "ent", "zer"]
  /// Syllables before ge-.
  private static let separable = [
    "aus", "ab", "an", "auf", "ein", "um", "zu", "vor", "nach", "mit", "her", "hin", "weg", "bei",
    "durch", "unter", "uber", "fest", "frei", "zuruck", "weiter", "bereit", "dar", "teil",
  ]
  /// Beginnings of verbs whose ge- is no mark of the participle.
  private static let verbsInGE = ["genehmig", "gewahr", "gestalt", "gefahrd", "gewohn", "gelang"]
  /// Words on ge- and -t that are no participles: Gebiet, Gericht, Geschäft.
  private static let others: WordSet = [
    "gebiet", "gebot", "geburt", "gedicht", "gehalt", "gerat", "gerecht", "gericht",
    "gesamt", "geschaft", "geschicht", "gesellschaft", "gesicht", "gespinst", "gestalt",
    "gewalt", "gewerkschaft", "gewicht", "gemeinschaft", "genossenschaft", "gesundheit",
    "gelegenheit",
  ]

  /// The light stem of a participle's verb; nil for another word.
  static func verb(_ word: [UInt8]) -> [UInt8]? {
    guard word.ends("t"), word.count > shortestPrefixed else { return nil }
    if let verb = withoutGE(word[...]) { return verb }
    for syllable in separable where word.starts(with: syllable.utf8) {
      if let verb = withoutGE(word.dropFirst(syllable.byteCount)) {
        return Array(syllable.utf8) + verb
      }
    }
    let keeps =
      inseparable.contains { word.starts(with: $0.utf8) }
      || verbsInGE.contains { word.starts(with: $0.utf8) }
    return keeps ? withoutT(word[...], leaving: shortestPrefixed) : nil
  }

  private static func withoutGE(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.starts(with: "ge".utf8),
      !verbsInGE.contains(where: { word.starts(with: $0.utf8) }),
      !others.contains(String(decoding: word, as: UTF8.self))
    else { return nil }
    return withoutT(word.dropFirst(2), leaving: shortest)
  }

  private static func withoutT(_ word: ArraySlice<UInt8>, leaving count: Int) -> [UInt8]? {
    var verb = Array(word.dropLast())
    if verb.ends("te") || verb.ends("de") { verb.removeLast() }
    return verb.count >= count ? verb : nil
  }
}
