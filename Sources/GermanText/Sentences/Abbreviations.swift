import TextMatching

/// What German letters shorten with a full stop: the one list of it.
///
/// All of it is in small letters and without the last stop: "z.b" for "z.B.".
package enum Abbreviations {
  /// Words that end with a full stop inside sentences.
  static let words: WordSet = WordSet(
    ["mio", "mill", "mrd", "tsd"] + Months.shortNames + measures + titles + papers + running
      + tiedLetters + closing)

  /// Numbers, times and measures: "ca. 5 Std.", "40 Tsd. Euro", "jährl.".
  private static let measures = [
    "ca", "rd", "mind", "min", "max", "std", "wo", "mtl", "monatl", "jährl", "jhrl", "wöchentl",
    "durchschn", "hj", "jhd",
  ]
  /// Persons, offices and bodies: "Dipl.-Ing.", "Dez.", "Ev. Kirche", "GmbH & Co. KG".
  private static let titles = [
    "dr", "prof", "dipl", "ing", "phil", "rer", "jr", "hl", "hr", "hrn", "fr", "geb", "gez",
    "vors", "stv", "stellv", "abt", "co", "ev", "kath", "fa", "kfz", "engl", "chr",
  ]
  /// What papers and laws are cited with: "Abs. 2", "Anl. 1", "Drs.", "Az.".
  private static let papers = [
    "abs", "anl", "art", "aufl", "az", "bd", "best", "buchst", "drs", "ds", "ebd", "hrsg", "kap",
    "lfd", "nr", "nrn", "pkt", "pos", "sgb", "str", "st", "tel", "verf", "ziff",
  ]
  /// Words of running text: "bzgl.", "einschl.", "ggf.", "vgl.".
  private static let running = [
    "allg", "bes", "betr", "bspw", "bzgl", "bzw", "einschl", "entspr", "evtl", "exkl", "gem", "ggf",
    "ggfs", "ggü", "grds", "ink", "inkl", "insb", "insbes", "lt", "öff", "sog", "vgl", "wg", "zt",
    "zw", "zz", "zzgl",
  ]
  /// Several words in one: "z.B.", "i.d.R.".
  private static let tiedLetters = [
    "a.d", "d.h", "i.a", "i.d.r", "i.h.v", "i.r", "i.s.d", "i.v.m", "m.e", "m.w", "o.g", "s.g",
    "s.o", "s.u", "u.a", "u.e", "u.u", "v.a", "z.b", "z.t", "z.zt",
  ]
  /// Those that also close sentences: they end one before a word that begins another.
  private static let closing = ["usw", "etc", "o.ä", "u.ä", "u.v.m", "dgl", "ff", "p.a"]

  private static let closers = WordSet(closing)

  /// Whether a word in small letters, without its stop, is short for another one.
  package static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a word that ends with a full stop is only shortened, given the word after it: "Dr."
  /// before "Anders", "Lindenstr." before "12", "B." of "B. Muster".
  ///
  /// - Parameter word: without its last stop.
  static func isShortened(_ word: Substring, before next: Substring) -> Bool {
    if word.unicodeScalars.dropFirst().isEmpty {
      return word.unicodeScalars.first?.properties.isAlphabetic == true
    }
    let lowered = word.fastLowercased
    if closers.contains(lowered) { return false }
    // "e.V." stands at the end of names, and names at the end of sentences.
    if lowered == association { return !SentenceOpeners.contains(next.lowercasedLetters) }
    if words.contains(lowered) { return true }
    // "Dipl.-Ing. Muster"
    if let hyphen = lowered.lastIndex(ofASCII: "-"),
      words.contains(lowered[lowered.index(after: hyphen)...])
    {
      return true
    }
    // "Lindenstr. 12"
    if lowered.hasLiteralSuffix("str"), next.unicodeScalars.first?.isNumber == true { return true }
    return areTiedLetters(word)
  }

  /// "e.V." without its last stop.
  static let association = "e.v"

  /// "z.B", "Th.A": single letters between stops.
  private static func areTiedLetters(_ word: Substring) -> Bool {
    guard word.containsLiteral(".") else { return false }
    let parts = word.split(separator: ".")
    return parts.count > 1 && parts.allSatisfy { $0.count <= 2 }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a digit, or a number of another script.
  var isNumber: Bool { isASCII ? (0x30...0x39).contains(value) : properties.numericType != nil }
}
