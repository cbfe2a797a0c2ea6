import GermanText
import TextMatching

/// Names that go on over small words, or begin with an article.
extension LegalFormName {
  /// No article of a feminine noun, so that none of them leads a company.
  private static let companyPrepositions: WordSet = ["im", "am", "zum", "in", "auf"]
  private static let copulas: WordSet = ["ist", "sind", "bleibt", "wird", "war"]
  private static let runners: SuffixSet = ["träger", "trägerin", "betreiber", "betreiberin"]
  /// Tokens from the word for who runs something to the article before its name.
  private static let announcement = 10
  private static let bodies: WordSet = [
    "verein", "vereins", "vereines", "trägerverein", "trägervereins", "trägervereines",
  ]
  private static let bodyArticles: WordSet = ["der", "des", "dem", "den", "vom", "beim"]
  private static let bare: WordSet = ["in", "auf"]
  /// "Mitglied in", "Mitgliedschaft in": of what, not where.
  private static let membership = "mitglied"
  private static let quotes: WordSet = ["„", "\"", "“", "»", "‚"]

  /// "Träger ist die ⟨Leben mit Tieren⟩ gGmbH", "Der Verein ⟨Bürger für Weiler⟩ e. V. hilft": what
  /// stands between the article or the word for the body and its form is the name.
  static func announced(_ tokens: [Token], before end: Int) -> Int? {
    let front = max(0, end - maximumWords)..<end
    guard
      let article = front.last(where: {
        tokens.isWord(in: articles, $0) && tokens.isWord(in: copulas, $0 - 1)
      }),
      tokens[max(0, article - announcement)..<article].contains(where: {
        $0.folded.hasSuffix(in: runners)
      }), let start = firstOfName(tokens, after: article, before: end)
    else { return behindBody(tokens, before: end) }
    let isWhole = (start..<end).allSatisfy { index in
      tokens[index].kind == .word && tokens[index].gap <= .space || tokens.isSymbol("-", index)
    }
    let isOne = !(start..<end).contains { tokens.isWord(in: articles, $0) && $0 > start }
    return isWhole && isOne ? start : nil
  }

  /// After the article and a word that announces the name: "der Verein ⟨…⟩".
  private static func firstOfName(
    _ tokens: [Token], after article: Int, before end: Int
  ) -> Int? {
    var start = article + 1
    if tokens.isWord(in: bodies, start), tokens.token(start + 1)?.isCapitalized == true {
      start += 1
    }
    return start < end && tokens[start].isCapitalized ? start : nil
  }

  /// "Der Verein ⟨Bürger für Weiler⟩ e. V."
  private static func behindBody(_ tokens: [Token], before end: Int) -> Int? {
    let front = Range.span(max(1, end - maximumWords), end)
    guard let body = front.last(where: { tokens.isWord(in: bodies, $0) }),
      tokens.isWord(in: bodyArticles, body - 1), body + 1 < end, tokens[body + 1].isCapitalized,
      (body + 1..<end).allSatisfy({ index in
        (tokens[index].isCapitalized || isInner(tokens, index)) && tokens[index].gap <= .space
      }),
      (body + 1..<end).contains(where: { isInner(tokens, $0) && !tokens[$0].isCapitalized })
    else { return nil }
    return body + 1
  }

  /// "Offene Hilfe des Vereines ⟨Ankerplatz⟩ e. V.": what an association does is none of its name.
  static func ofBody(_ tokens: [Token], _ core: Int, _ end: Int) -> Int? {
    Range.span(core + 1, end).last { index in
      tokens.isWord(in: bodies, index - 1) && tokens.isWord(in: bodyArticles, index - 2)
        && index - 2 >= core && tokens[index].isCapitalized
    }
  }

  /// "⟨Jugendwohnen im⟩ Kiez gGmbH": companies are feminine, so that the "im" before one belongs to
  /// its name; "in" before an association without an article leads to its town.
  static func acrossPreposition(_ tokens: [Token], _ core: Int, _ end: Int) -> Int? {
    guard let form = LegalForm(tokens, at: end) else { return nil }
    let isCompany = form.span.count == 1 && tokens.word(end) != "ev"
    let preposition = core - 1
    guard tokens.isWord(in: isCompany ? companyPrepositions : bare, preposition),
      let noun = tokens.token(preposition - 1), noun.isCapitalized, noun.kind == .word,
      !openers.contains(noun.folded), !noun.folded.hasLiteralPrefix(membership)
    else { return nil }
    var start = preposition - 1
    while start > 0, preposition - start < maximumWords, belongs(tokens, start - 1, end) {
      start -= 1
    }
    start = skipAnnouncers(tokens, from: start, to: preposition)
    return start < preposition ? start : nil
  }

  /// "„⟨Die⟩ Kappe e. V.“": an article within the quotation marks belongs to the name.
  static func quotedArticle(_ tokens: [Token], before core: Int) -> Int? {
    guard tokens.isWord(in: articles, core - 1), tokens[core - 1].isCapitalized,
      tokens.isSymbol(in: quotes, core - 2)
    else { return nil }
    return core - 1
  }
}
