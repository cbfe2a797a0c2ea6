import TextMatching

/// Takes endings off folded German words.
///
/// Two steps, so that search can rank the nearer one higher: `light` takes inflection and the
/// feminine form ("Quartiersmanagerinnen" → "quartiersmanager"), `strong` takes what makes one kind
/// of word of another ("sanierung" → "sanier", as "sanieren" and "saniert" become).
/// Agents keep their -er: "Träger" is no "Trage".
enum GermanStemmer {
  /// In letters: what is left of a word at least.
  private static let shortest = 3

  static func light(_ word: [UInt8]) -> [UInt8] {
    guard word.count > shortest, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
    var stem = withoutFeminine(word)
    stem = withoutInflection(stem)
    if stem.ends("ss"), stem.count > shortest { stem.removeLast() }
    if stem.count >= 7, stem.ends("iert") { stem.removeLast() }
    return stem
  }

  /// The stem without derivation; nil where nothing is to be taken.
  static func strong(_ light: [UInt8]) -> [UInt8]? {
    var stem = GermanParticiples.verb(light) ?? light
    if !stem.drop("igkeit", leaving: 4), !stem.drop("keit", leaving: 4) {
      _ = stem.drop("heit", leaving: 4)
    }
    if !stem.drop("ung", leaving: 4), stem.ends("ation"), stem.count >= 10 {
      _ = stem.drop("ation", leaving: 5)
      stem += "ier".utf8
    }
    _ =
      stem.drop("isier", leaving: 4) || stem.drop("iell", leaving: 4)
      || stem.drop("ell", leaving: 5)
    _ =
      stem.drop("lich", leaving: 4) || stem.drop("isch", leaving: 4)
      || stem.drop("ig", leaving: 5) || stem.drop("end", leaving: 5)
    if stem.ends("ss"), stem.count > shortest { stem.removeLast() }
    return stem == light || unrelated.contains(String(decoding: light, as: UTF8.self)) ? nil : stem
  }

  /// Words whose stem means something else: "Bildung" is no "Bild".
  private static let unrelated: WordSet = [
    "bildung", "leistung", "satzung", "sitzung", "stellung", "stiftung", "richtung", "zeitung",
    "ordnung", "haltung", "fassung", "festung", "kleidung", "losung", "stimmung", "spaltung",
    "neigung", "schwindung", "wirtschaftlich", "sachlich", "endlich", "ziemlich", "namlich",
  ]

  // MARK: Feminine forms

  /// Ends of words for persons, to which -in and -innen are added.
  private static let persons = [
    "er", "ist", "ant", "ent", "or", "eur", "log", "arzt", "anwalt", "kund", "koch", "freund",
    "chef", "beamt", "kolleg", "rat", "wirt", "nachbar", "kandidat", "soldat", "pilot", "genoss",
    "patient", "padagog", "architekt", "erb", "bot", "zeug", "experte", "expert",
  ]

  /// "quartiersmanagerinnen" → "quartiersmanager"; other words as they are.
  static func withoutFeminine(_ word: [UInt8]) -> [UInt8] {
    guard word.ends("in") || word.ends("innen") else { return word }
    let isPlural = word.ends("innen")
    let base = Array(word.dropLast(isPlural ? 5 : 2))
    guard base.count >= 4, base != Array("hier".utf8) else { return word }
    if persons.contains(where: { base.ends($0) }) { return base }
    // "beginnen" and "Dachrinnen" are none.
    let isOther = base.ends("r") || verbs.contains { base.ends($0) }
    return isPlural && base.count >= 5 && !isOther ? base : word
  }

  /// Beginnings of verbs on -innen.
  private static let verbs = ["beg", "gew", "bes"]

  // MARK: Inflection

  /// Nouns whose plural ends in -er, umlauts folded; ends of compounds, too.
  private static let pluralsInER = [
    "kind", "haus", "wald", "buch", "rad", "feld", "land", "bild", "licht", "geld", "gut", "dach",
    "bad", "amt", "schild", "mal", "glas", "gras", "blatt", "brett", "dorf", "fach", "geist",
    "glied", "grab", "huhn", "kleid", "kraut", "lied", "loch", "mann", "nest", "pfand", "rand",
    "rind", "schloss", "tal", "tuch", "volk", "wort", "wurm", "ei",
  ]
  /// Agents that end like such plurals.
  private static let agentsInER: WordSet = [
    "ausland", "inland", "eigenheim", "mal", "gut", "niederland", "ei",
  ]
  /// Ends of adjectives.
  private static let adjectives = [
    "isch", "lich", "ig", "bar", "sam", "los", "haft", "iv", "al", "ell", "end", "iert", "frei",
    "reich", "weit", "gross", "klein", "neu", "alt", "jung", "lang", "kurz", "breit", "sozial",
    // Persons named by what was done to them: "ein Beauftragter", "die Beauftragten".
    "auftragt", "schaftigt", "angestellt", "gesetzt", "bedienstet", "behindert", "gefluchtet",
    "abgeordnet", "verletzt", "schadigt", "erwachsen", "betroffen", "verwandt", "machtigt",
    "versichert", "verstorben", "gefangen", "vertrieben",
  ]

  private static func withoutInflection(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    if stem.ends("s") { stem = withoutGenitive(stem) }
    if stem.ends("ern") || stem.ends("eln") { stem.removeLast() }
    if stem.ends("er") || stem.ends("em") {
      let base = Array(stem.dropLast(2))
      return base.count >= shortest && takesEnding(base, plural: stem.ends("er")) ? base : stem
    }
    if stem.ends("um"), latinUM.contains(where: { stem.ends($0) }) {
      return Array(stem.dropLast(2))
    }
    if pluralsInEN.contains(where: { stem.ends($0) }) { return Array(stem.dropLast()) }
    if stem.drop("en", leaving: shortest) { return stem }
    _ = stem.drop("e", leaving: shortest)
    return stem
  }

  /// Whether -er or -em is an ending and no part of the word.
  private static func takesEnding(_ base: [UInt8], plural: Bool) -> Bool {
    if adjectives.contains(where: { base.ends($0) }) { return true }
    guard plural, pluralsInER.contains(where: { base.ends($0) }) else { return false }
    return !agentsInER.contains(String(decoding: base, as: UTF8.self))
  }

  /// Latin endings whose plural is -en: Zentrum, Museum, Praktikum, Gremium.
  private static let latinUM = ["trum", "eum", "ikum", "orum", "duum", "datum", "ium"]
  /// Ends of words whose plural puts -en in the place of the last vowel, and Latin plurals: Firma,
  /// Thema, Risiko, Praktika.
  private static let pluralsInEN = [
    "firma", "thema", "schema", "drama", "villa", "arena", "risiko", "konto", "ika",
  ]
  /// Letters before a genitive's or plural's -s.
  private static let beforeS = Set("bdfghklmnrtaoy".utf8)
  /// Words on -s that have no other form.
  private static let inS: WordSet = [
    "gas", "glas", "gras", "chaos", "erdgas", "biogas", "als", "etwas", "abends", "links",
    "mittels",
  ]

  private static func withoutGenitive(_ word: [UInt8]) -> [UInt8] {
    if word.ends("nis") || inS.contains(String(decoding: word, as: UTF8.self)) { return word }
    if word.ends("es") {
      return word.count >= 5 ? Array(word.dropLast(2)) : word
    }
    guard word.count >= 5, beforeS.contains(word[word.count - 2]) else { return word }
    return Array(word.dropLast())
  }
}
