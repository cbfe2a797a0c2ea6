import TextMatching

/// Where sentences end in official German text.
///
/// A full stop ends no sentence behind an abbreviation ("Abs.", "z. B.", "e.V.", "Nr."), behind
/// an ordinal or a day ("am 3. Mai", "im 2. Halbjahr") or between digits ("5.308,67").
package enum SentenceBoundaries {
  /// Words that end with a full stop inside sentences, lower-cased and without the stop.
  private static let abbreviations: WordSet = [
    "abs", "abt", "allg", "anl", "art", "aufl", "az", "bd", "bes", "best", "betr", "bspw", "buchst",
    "bzgl", "bzw", "ca", "chr", "d.h", "dez", "dgl", "dipl", "dr", "drs", "ebd", "einschl", "engl",
    "entspr", "etc", "evtl", "ff", "fr", "geb", "gem", "ggf", "ggfs", "ggü", "grds", "hj", "hl",
    "hr",
    "hrsg", "i.d.r", "i.v.m", "i.s.d", "ing", "ink", "inkl", "insb", "insbes", "jhd", "jr", "kap",
    "kfz", "lfd", "lt", "max", "mind", "min", "mio", "mrd", "mtl", "nr", "nrn", "o.ä", "o.g", "öff",
    "phil", "pkt", "pos", "prof", "rd", "rer", "s.o", "s.u", "sog", "st", "std", "stv", "str",
    "tel",
    "u.a", "u.ä", "u.u", "usw", "v.a", "verf", "vgl", "z.b", "z.t", "ziff", "zt", "zzgl", "zz",
    "jan",
    "feb", "apr", "jul", "aug", "sept", "sep", "okt", "nov", "vors", "gez", "wg", "wo", "zw", "sgb",
    "u.v.m", "z.zt", "fa", "hrn", "stellv", "m.e", "m.w", "a.d", "i.h.v", "s.g", "u.e", "i.r",
    "i.a", "p.a",
  ]
  /// Abbreviations that also close sentences: they end one before a word that begins another.
  private static let closing: WordSet = [
    "usw", "etc", "o.ä", "u.ä", "u.v.m", "dgl", "ff", "p.a",
  ]
  private static let openers: CharacterTable = "\"„“»«(['‚"
  private static let bullets: CharacterTable = "–-•"
  /// What begins no sentence.
  private static let continuations: CharacterTable = ",;:./&+=%)"
  /// Marks that end sentences, and what may stand behind them.
  private static let endSigns: CharacterTable = ".?!\")]'"
  private static let closers: CharacterTable = "\"”“«»)]'’‘"

  /// Whether the character that ends `word` ends a sentence, given the word behind it.
  ///
  /// - Parameters:
  ///   - word: a word with its punctuation: "statt.", "Abs.", "ab?\"".
  ///   - next: the word behind it; nil at the text's end.
  package static func ends(_ word: Substring, before next: Substring?) -> Bool {
    guard let lastByte = word.utf8.last, mightEnd(lastByte) else { return false }
    return isEnd(word, before: next)
  }

  /// As `ends`, without the quick check before it.
  static func isEnd(_ word: Substring, before next: Substring?) -> Bool {
    guard let end = word.unicodeScalars.lastIndex(where: { !closers.contains($0) }) else {
      return false
    }
    let last = word.unicodeScalars[end]
    switch last {
    case "?", "!":
      return next.map { !startsLowercase($0) || $0.first == "-" || isLetterLabel($0) } ?? true
    case "…":
      return next.map(beginsSentence) ?? true
    case ".":
      guard let next else { return true }
      return beginsSentence(next) && !isAbbreviation(word[..<end], before: next)
    default:
      return false
    }
  }

  /// Whether a word's last byte may belong to a mark that ends a sentence, or to a closing quote.
  package static func mightEnd(_ byte: UInt8) -> Bool {
    // Umlauts end in 0x9F..0xBF too; telling them apart is left to the slower way.
    return byte >= 0x80 || endSigns.contains(byte)
  }

  private static func beginsSentence(_ word: Substring) -> Bool {
    guard
      let first = word.unicodeScalars.first(where: {
        !openers.contains($0) && !bullets.contains($0)
      })
    else { return true }
    return !first.isSmall && !continuations.contains(first)
  }

  private static func startsLowercase(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.isSmall ?? false
  }

  /// "a)"
  private static func isLetterLabel(_ word: Substring) -> Bool {
    word.byteCount == 2 && word.last == ")"
  }

  private static func isAbbreviation(_ stem: Substring, before next: Substring) -> Bool {
    let core = Substring(stem.unicodeScalars.drop(while: openers.contains))
    guard let first = core.unicodeScalars.first else { return false }
    if core.unicodeScalars.allSatisfy({ $0.isDigit }) { return isOrdinal(core, before: next) }
    if core.unicodeScalars.dropFirst().isEmpty { return first.properties.isAlphabetic }
    let lowered = core.fastLowercased
    if closing.contains(lowered) { return false }
    if abbreviations.contains(lowered) { return true }
    // "Dipl.-Ing. Muster", "Lindenstr. 12".
    if let hyphen = lowered.utf8.lastIndex(of: UInt8(ascii: "-")),
      abbreviations.contains(lowered[lowered.utf8.index(after: hyphen)...])
    {
      return true
    }
    if lowered.hasLiteralSuffix("str"), next.unicodeScalars.first?.isDigit == true { return true }
    // "e.V", "z.B", "Th.INKA": single letters between stops.
    guard core.containsLiteral(".") else { return false }
    let parts = core.split(separator: ".")
    return parts.count > 1 && parts.allSatisfy { $0.count <= 2 } && lowered != "e.v"
  }

  /// "am 3. Mai", "im 2. Halbjahr"; "seit 2016." ends a sentence.
  private static func isOrdinal(_ digits: Substring, before next: Substring) -> Bool {
    guard digits.count <= 2 else { return false }
    return GermanOrdinals.follow(next) || next.unicodeScalars.first?.isDigit == true
  }
}

extension Unicode.Scalar {
  /// Whether the letter is a small one.
  fileprivate var isSmall: Bool {
    isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase
  }

  fileprivate var isDigit: Bool {
    isASCII ? (0x30...0x39).contains(value) : properties.numericType != nil
  }
}
