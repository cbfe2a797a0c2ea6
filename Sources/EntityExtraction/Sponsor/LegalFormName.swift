import GermanText
import TextMatching

/// Where the name before a legal form begins: "von der ⟨Kommunalen Aktionsgemeinschaft zur
/// Bekämpfung der Schnakenplage (KABS)⟩ e.V.".
enum LegalFormName {
  /// Nouns at the head of longer names; what stands behind them may hold small words.
  private static let heads: SuffixSet = [
    "verein", "verband", "gesellschaft", "gemeinschaft", "vereinigung", "bund", "kreis",
    "initiative", "werk", "hilfe", "zentrum", "stiftung", "netzwerk", "region", "verbund", "club",
    "forum", "haus", "mission", "büro", "freunde", "schule", "klub", "akademie", "bündnis",
    "kinemathek", "dienst", "werkstatt", "agentur", "betriebe", "union",
  ]
  private static let articles: WordSet = ["der", "die", "das"]
  private static let conjunctions: WordSet = ["und", "sowie", "oder"]
  private static let inner: WordSet = [
    "für", "und", "der", "des", "zur", "zum", "von", "im", "in", "gegen", "an", "am", "mit", "bei",
    "auf", "den", "die", "psychisch", "kranker", "aller",
  ]
  /// Capitalised at a sentence's beginning, and never part of a name.
  private static let openers: WordSet = [
    "der", "die", "das", "des", "dem", "den", "im", "in", "am", "bei", "beim", "vom", "von", "mit",
    "auch", "für", "durch", "seit", "an", "auf", "zum", "zur", "nach", "laut", "sowie", "und",
    "zwischen", "als", "über", "unter", "aus", "ein", "eine", "einem", "einer", "ja", "nein",
    "oder", "dass", "wie", "bzw", "beziehungsweise", "herr", "frau", "antwort", "frage",
  ]
  /// Words that announce a name and are none: "des Vereins Stadttauben e.V.".
  private static let announcers: WordSet = [
    "verein", "vereins", "vereine", "träger", "trägers", "trägerin", "trägerverein", "firma",
    "organisation", "stiftungsrat", "vorsitzender", "gesellschaft", "partner",
    "kooperationspartner",
    "gesellschafter", "gesellschafters", "antrag", "anträge", "projekt", "beim",
  ]
  /// Words of a name before its legal form.
  private static let maximumWords = 14

  /// The first token of the name that ends before a position; nil where there is none.
  static func start(_ all: [Token], before end: Int) -> Int? {
    var core = end
    while core > 0, end - core < maximumWords, belongs(all, core - 1, end) { core -= 1 }
    core = phrase(all, endingAt: core) ?? core
    core = acrossAnd(all, core, end)
    core = skipAnnouncers(all, from: core, to: end)
    core = charity(all, core, end) ?? core
    guard core < end, (core..<end).contains(where: { all[$0].isCapitalized || isWordLike(all[$0]) })
    else { return nil }
    return longer(all, from: core, end) ?? core
  }

  /// "⟨pro familia⟩ Neustadt e. V.": a known name of which not every word is capitalised.
  private static func phrase(_ all: [Token], endingAt end: Int) -> Int? {
    for (words, _) in SponsorLexicon.phrases where end >= words.count {
      let start = end - words.count
      if words.indices.allSatisfy({ all[start + $0].folded == words[$0] }) { return start }
    }
    return nil
  }

  /// "Messe und Kongress GmbH", "Energie- und Klimaschutzagentur gGmbH", "(Kind und Beruf gGmbH)"
  private static func acrossAnd(_ all: [Token], _ core: Int, _ end: Int) -> Int {
    guard all.word(core - 1) == "und", core < end else { return core }
    if all.word(core) == "umgebung" { return aroundTown(all, core - 1) }
    var start = core - 2
    let isSuspended = all.isSymbol("-", start)
    if isSuspended { start -= 1 }
    guard let before = all.token(start), before.isCapitalized else { return core }
    let isCompany =
      LegalForm(all, at: end).map { !$0.isCharitable || $0.tokens.count == 1 } ?? false
    let isBusiness = before.folded.contains(anyOf: SponsorLexicon.publicBusiness)
    let isFirst =
      start == 0 || all[start - 1].kind == .symbol && !all.isSymbol(",", start - 1)
      || LegalForm.ends(all, at: start - 1)
    guard isSuspended || isCompany && (isBusiness || isFirst) else { return core }
    while start > 0, belongs(all, start - 1, end) { start -= 1 }
    return start
  }

  /// "Lebenshilfe Karlsruhe, Ettlingen und Umgebung e. V."
  private static func aroundTown(_ all: [Token], _ and: Int) -> Int {
    var start = and
    while start > 0, all[start - 1].isCapitalized || all.isSymbol(",", start - 1),
      and - start < maximumWords / 2, !all.isWord(in: openers, start - 1)
    {
      start -= 1
    }
    return start
  }

  /// "Südstadt Stadtjugendausschuss e.V.": a table's cell before the name is none of it.
  private static func charity(_ all: [Token], _ core: Int, _ end: Int) -> Int? {
    (core..<end).first { index in
      let word = all.word(index)
      return SponsorLexicon.charities[word] != nil && !SponsorLexicon.needsAttribute.contains(word)
        && !isAdjective(all.word(index - 1)) && !all.isSymbol(in: ["-", "/"], index - 1)
    }
  }

  /// A capitalised word, a year, a hyphen, a slash, an abbreviation in brackets.
  private static func belongs(_ all: [Token], _ index: Int, _ end: Int) -> Bool {
    let token = all[index]
    if LegalForm.ends(all, at: index) { return false }
    if index + 1 < end, all[index + 1].gap >= .line, !all.isSymbol("-", index) {
      return token.isCapitalized && !openers.contains(token.folded)
    }
    switch token.kind {
    case .word:
      if token.folded == "pro" { return true }
      return token.isCapitalized && !openers.contains(token.folded) || isWordLike(token)
    case .number:
      return isYear(token)
    case .symbol:
      if ["-", "/", "&", "+", "'", "’"].contains(token.text) {
        let isTied = token.text == "-" && index + 1 < all.count && all[index + 1].gap == .none
        return index > 0 && (all[index - 1].kind == .word || all[index - 1].kind == .number)
          && (index + 1 < end || isTied)
      }
      if token.text == ")" { return all.isSymbol("(", index - 2) }
      if token.text == "(" { return all.isSymbol(")", index + 2) }
      return false
    }
  }

  /// "Gesangverein 1872": a year belongs to a name, other numbers stand before it.
  private static func isYear(_ token: Token) -> Bool {
    token.text.byteCount == 4 && token.decimals == 0
      && (token.text.hasLiteralPrefix("1")
        || token.text.hasLiteralPrefix("2"))
  }

  /// "netzwerk mensch", "stja": names that are written small.
  private static func isWordLike(_ token: Token) -> Bool {
    token.kind == .word && token.text.unicodeScalars.contains(where: \.properties.isUppercase)
      && !openers.contains(token.folded)
  }

  private static func skipAnnouncers(_ all: [Token], from core: Int, to end: Int) -> Int {
    var core = core
    while core + 1 < end {
      let isMark = all[core].kind == .symbol && !["(", "„"].contains(all[core].text)
      let isListNumber = all[core].kind == .number
      guard
        all.isWord(in: announcers, core) && all[core + 1].isCapitalized || isMark
          || isListNumber && core == 0
      else { break }
      core += 1
    }
    return core
  }

  /// Takes small words along where a head noun stands before them.
  private static func longer(_ all: [Token], from core: Int, _ end: Int) -> Int? {
    let isPurpose = ["für", "zur", "zum"].contains(all.word(core - 1))
    if !isPurpose, all.word(core).hasSuffix(in: heads) { return nil }
    var index = core - 1
    var best: Int?
    while index >= 0, end - index < maximumWords {
      let token = all[index]
      let isListed = all.isSymbol(",", index) && all.token(index + 1)?.isCapitalized == true
      if articles.contains(token.folded), index > 0,
        all.isWord(in: conjunctions, index - 1) || all.isSymbol(",", index - 1)
      {
        break
      }
      if token.isCapitalized, !openers.contains(token.folded) || inner.contains(token.folded) {
        let isHyphenated =
          all.isSymbol("-", index - 1) && all.token(index - 2)?.isCapitalized == true
        if isInner(all, index + 1),
          token.folded.hasSuffix(in: heads) || isHyphenated && isPurpose
        {
          best = isHyphenated ? index - 2 : index
        }
      } else if !isInner(all, index), !all.isSymbol("-", index), !isListed {
        break
      }
      index -= 1
    }
    guard var start = best else { return nil }
    while start > 0, all[start - 1].isCapitalized, isAdjective(all.word(start - 1)) { start -= 1 }
    return start
  }

  /// Small words of names: "zur Förderung ⟨junger⟩ Menschen", "Sozialdienst ⟨katholischer⟩ Frauen".
  private static func isInner(_ all: [Token], _ index: Int) -> Bool {
    let word = all.word(index)
    if inner.contains(word) { return true }
    return word.byteCount > 4 && word.hasLiteralSuffix("er") && all[index].text == word
      && all.token(index + 1)?.isCapitalized == true && word != "oder" && word != "aber"
      && word != "über" && word != "unter"
  }

  private static func isAdjective(_ word: String) -> Bool {
    !openers.contains(word)
      && ["ische", "ischen", "ischer", "ale", "alen", "aler", "e", "er", "en"]
        .contains(where: word.hasLiteralSuffix)
      && word.byteCount > 5
  }
}
