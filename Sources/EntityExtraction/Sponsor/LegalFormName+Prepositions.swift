import GermanText
import TextMatching

/// Names that go on over a preposition or begin with an article.
extension LegalFormName {
  /// No article of a feminine noun, so that none of them leads a company.
  private static let companyPrepositions: WordSet = ["im", "am", "zum", "in", "auf"]
  private static let bare: WordSet = ["in", "auf"]
  /// "Mitglied in", "Mitgliedschaft in": of what, not where.
  private static let membership = "mitglied"
  private static let quotes: WordSet = ["„", "\"", "“", "»", "‚"]

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
