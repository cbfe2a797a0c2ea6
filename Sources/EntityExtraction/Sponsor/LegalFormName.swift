import GermanText
import TextMatching

/// Where the name before a legal form begins: "von der ⟨Kommunalen Aktionsgemeinschaft zur
/// Bekämpfung der Schnakenplage (KABS)⟩ e.V.".
enum LegalFormName {
  /// Nouns at the head of longer names; what stands after them may hold small words.
  static let heads: SuffixSet = [
    "verein", "verband", "gesellschaft", "gemeinschaft", "vereinigung", "bund", "kreis",
    "initiative", "werk", "hilfe", "zentrum", "stiftung", "netzwerk", "region", "verbund", "club",
    "forum", "haus", "mission", "büro", "freunde", "schule", "klub", "akademie", "bündnis",
    "kinemathek", "dienst", "werkstatt", "agentur", "betriebe", "union",
  ]
  /// Associations that are named after whom they help: "Förderverein ⟨der Grundschule⟩".
  private static let friends: SuffixSet = ["förderverein", "freundeskreis", "freunde", "förderer"]
  static let articles: WordSet = ["der", "die", "das"]
  private static let conjunctions: WordSet = ["und", "sowie", "oder"]
  static let inner = WordSet(
    Prepositions.inside + Prepositions.at + ["auf", "bei", "für", "von", "zum"]
      + ["zur", "gegen", "mit", "und", "aller"] + Determiners.definite
      + ["psychisch", "kranker"])
  /// Capitalised at a sentence's beginning, and never part of a name.
  static let openers = WordSet(
    Determiners.articles + Prepositions.common + Conjunctions.joining
      + ["durch", "laut", "mit", "seit", "unter"] + ["zwischen", "auch", "dass", "ja", "nein"]
      + ["herr", "frau", "antwort", "frage"])
  /// Words that announce a name and are none: "des Vereins Stadttauben e.V.".
  private static let announcers: WordSet = [
    "verein", "vereins", "vereines", "vereine", "träger", "trägers", "trägerin", "trägerverein",
    "firma",
    "organisation", "stiftungsrat", "vorsitzender", "gesellschaft", "partner",
    "kooperationspartner",
    "gesellschafter", "gesellschafters", "antrag", "anträge", "projekt", "beim",
  ]
  /// Words of a name before its legal form.
  static let maximumWords = 14

  /// The first token of the name that ends before a position; nil where there is none.
  static func start(_ tokens: [Token], before end: Int) -> Int? {
    guard let start = startInText(tokens, before: end) else { return nil }
    // A name never crosses a table's cell.
    let cell = (start...end).last { index in
      index > start && (tokens.token(index)?.gap == .cell || endsRow(tokens, before: index))
    }
    guard let cell else { return start }
    return cell < end ? cell : nil
  }

  /// Whether a row with cells ends before a token.
  private static func endsRow(_ tokens: [Token], before index: Int) -> Bool {
    guard tokens.token(index)?.gap == .line else { return false }
    return tokens[..<index].reversed().prefix { $0.gap != .line }.contains { $0.gap == .cell }
  }

  private static func startInText(_ tokens: [Token], before end: Int) -> Int? {
    if let start = announced(tokens, before: end) { return start }
    var core = end
    while core > 0, end - core < maximumWords, belongs(tokens, core - 1, end) { core -= 1 }
    core = phrase(tokens, endingAt: core) ?? core
    core = acrossAnd(tokens, core, end)
    core = skipAnnouncers(tokens, from: core, to: end)
    core = charity(tokens, core, end) ?? core
    guard core < end,
      (core..<end).contains(where: { tokens[$0].isCapitalized || isWordLike(tokens[$0]) })
    else { return nil }
    core = longer(tokens, from: core, end) ?? acrossPreposition(tokens, core, end) ?? core
    core = ofBody(tokens, core, end) ?? core
    return quotedArticle(tokens, before: core) ?? core
  }

  /// "⟨pro familia⟩ Neustadt e. V.": a known name of which not every word is capitalised.
  private static func phrase(_ tokens: [Token], endingAt end: Int) -> Int? {
    for (words, _) in SponsorLexicon.phrases where end >= words.count {
      let start = end - words.count
      if words.indices.allSatisfy({ tokens[start + $0].folded == words[$0] }) { return start }
    }
    return nil
  }

  /// "Messe und Kongress GmbH", "Energie- und Klimaschutzagentur gGmbH", "(Kind und Beruf gGmbH)"
  private static func acrossAnd(_ tokens: [Token], _ core: Int, _ end: Int) -> Int {
    guard tokens.word(core - 1) == "und", core < end else { return core }
    if tokens.word(core) == "umgebung" { return aroundTown(tokens, core - 1) }
    var start = core - 2
    let isSuspended = tokens.isSymbol("-", start)
    if isSuspended { start -= 1 }
    guard let before = tokens.token(start), before.isCapitalized else { return core }
    let isCompany =
      LegalForm(tokens, at: end).map { !$0.isCharitable || $0.span.count == 1 } ?? false
    let isBusiness = before.folded.contains(anyOf: SponsorLexicon.publicBusiness)
    let isFirst =
      start == 0 || tokens[start - 1].kind == .symbol && !tokens.isSymbol(",", start - 1)
      || LegalForm.ends(tokens, at: start - 1)
    guard isSuspended || isCompany && (isBusiness || isFirst) else { return core }
    while start > 0, belongs(tokens, start - 1, end) { start -= 1 }
    return start
  }

  /// "Lebenshilfe Karlsruhe, Ettlingen und Umgebung e. V."
  private static func aroundTown(_ tokens: [Token], _ and: Int) -> Int {
    var start = and
    while start > 0, tokens[start - 1].isCapitalized || tokens.isSymbol(",", start - 1),
      and - start < maximumWords / 2, !tokens.isWord(in: openers, start - 1)
    {
      start -= 1
    }
    return start
  }

  /// "Südstadt Stadtjugendausschuss e.V.": a table's cell before the name is none of it.
  private static func charity(_ tokens: [Token], _ core: Int, _ end: Int) -> Int? {
    (core..<end).first { index in
      let word = tokens.word(index)
      return SponsorLexicon.charities[word] != nil && !SponsorLexicon.needsAttribute.contains(word)
        && !isAdjective(tokens.word(index - 1)) && !tokens.isSymbol(in: ["-", "/"], index - 1)
    }
  }

  /// A capitalised word, a year, a hyphen, a slash, an abbreviation in brackets.
  static func belongs(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    if LegalForm.ends(tokens, at: index) { return false }
    if index + 1 < end, tokens[index + 1].gap >= .line, !tokens.isSymbol("-", index) {
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
        let isTied = token.text == "-" && index + 1 < tokens.count && tokens[index + 1].gap == .none
        return index > 0 && (tokens[index - 1].kind == .word || tokens[index - 1].kind == .number)
          && (index + 1 < end || isTied)
      }
      // "Aktion (AK) e.V.", but not the ticked box of "(X) Aktion e.V."
      if token.text == ")" {
        return tokens.isSymbol("(", index - 2) && tokens.word(index - 1) != "x"
      }
      if token.text == "(" { return tokens.isSymbol(")", index + 2) }
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

  static func skipAnnouncers(_ tokens: [Token], from core: Int, to end: Int) -> Int {
    var core = core
    while core + 1 < end {
      let isMark = tokens[core].kind == .symbol && !["(", "„"].contains(tokens[core].text)
      let isListNumber = tokens[core].kind == .number
      guard
        tokens.isWord(in: announcers, core) && tokens[core + 1].isCapitalized || isMark
          || isListNumber && core == 0
      else { break }
      core += 1
    }
    return core
  }

  /// Takes small words along where a head noun stands before them.
  private static func longer(_ tokens: [Token], from core: Int, _ end: Int) -> Int? {
    let isPurpose = ["für", "zur", "zum"].contains(tokens.word(core - 1))
    let isOwned =
      ["der", "des"].contains(tokens.word(core - 1)) && tokens.isWord(endingIn: friends, core - 2)
    if !isPurpose, !isOwned, tokens.word(core).hasSuffix(in: heads) { return nil }
    var index = core - 1
    var best: Int?
    while index >= 0, end - index < maximumWords {
      let token = tokens[index]
      let isListed = tokens.isSymbol(",", index) && tokens.token(index + 1)?.isCapitalized == true
      if articles.contains(token.folded), index > 0,
        tokens.isWord(in: conjunctions, index - 1) || tokens.isSymbol(",", index - 1)
      {
        break
      }
      if token.isCapitalized, !openers.contains(token.folded) || inner.contains(token.folded) {
        let isHyphenated =
          tokens.isSymbol("-", index - 1) && tokens.token(index - 2)?.isCapitalized == true
        if isInner(tokens, index + 1),
          token.folded.hasSuffix(in: heads) || isHyphenated && isPurpose
            || beginsCell(tokens, index, nameEnd: end)
        {
          best = isHyphenated ? index - 2 : index
        }
      } else if !isInner(tokens, index), !tokens.isSymbol("-", index), !isListed {
        break
      }
      index -= 1
    }
    guard var start = best else { return nil }
    while start > 0, tokens[start - 1].isCapitalized, isAdjective(tokens.word(start - 1)) {
      start -= 1
    }
    return start
  }

  /// Whether a table's cell begins with a token, which then begins the name in it: "Nachbarn im Tal
  /// e. V."
  private static func beginsCell(_ tokens: [Token], _ index: Int, nameEnd end: Int) -> Bool {
    if tokens[index].gap == .cell { return true }
    guard index == 0 || tokens[index].gap == .line else { return false }
    let after = tokens[min(end, tokens.count)...].first { $0.gap >= .cell }
    return after?.gap == .cell
  }

  /// Small words of names: "zur Förderung ⟨junger⟩ Menschen", "Sozialdienst ⟨katholischer⟩ Frauen".
  static func isInner(_ tokens: [Token], _ index: Int) -> Bool {
    let word = tokens.word(index)
    if inner.contains(word) { return true }
    return word.byteCount > 4 && word.hasLiteralSuffix("er") && tokens[index].text == word
      && tokens.token(index + 1)?.isCapitalized == true && word != "oder" && word != "aber"
      && word != "über" && word != "unter"
  }

  private static func isAdjective(_ word: String) -> Bool {
    !openers.contains(word)
      && ["ische", "ischen", "ischer", "ale", "alen", "aler", "e", "er", "en"]
        .contains(where: word.hasLiteralSuffix)
      && word.byteCount > 4
  }
}
