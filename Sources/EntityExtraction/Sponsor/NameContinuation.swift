import GermanText
import TextMatching

/// What a name goes on with after the part that is known: "DRK ⟨Kreisverband Lindtal⟩",
/// "Stiftung Bürger ⟨für Lindtal⟩", "das Diakonische Werk ⟨Lindtal⟩".
///
/// A noun may follow a name without belonging to it ("betreibt die Caritas Kitas"), so that a place
/// which nobody knows is taken only where the sentence has no room for another noun.
struct NameContinuation {
  /// Parts of organisations with a nation or state behind them.
  private static let branches: WordSet = [
    "kreisverband", "ortsverband", "landesverband", "regionalverband", "bezirksverband",
    "stadtverband", "ortsverein", "kreisverein", "ortsgruppe", "regionalgruppe", "kreisgruppe",
  ]
  private static let purposes: WordSet = ["für", "gegen", "zur"]
  private static let conjunctions: WordSet = ["und", "sowie"]
  /// After "ist" or "sind" and an article nothing but the name of who is meant stands.
  private static let copulas: WordSet = ["ist", "sind", "war", "waren"]
  private static let running = SponsorPatterns.running.union(copulas)

  let tokens: [Token]

  /// The end of a branch's name that begins at a token: "Kreisverband Lindtal".
  func branch(at index: Int) -> Int? {
    guard tokens.isWord(in: Self.branches, index), isNext(index) else { return nil }
    return isNext(index + 1) && !isCommon(index + 1) ? compound(from: index + 1) : index + 1
  }

  /// The end of a purpose that begins at a token: "für Jugend und Soziales", "für soziale Arbeit".
  func purpose(at index: Int) -> Int? {
    guard tokens.isWord(in: Self.purposes, index) else { return nil }
    var end = index + 1
    if let token = tokens.token(end), token.kind == .word, !token.isCapitalized, isNext(end + 1) {
      end += 1
    }
    guard isNext(end) else { return nil }
    end = compound(from: end)
    if tokens.isWord(in: Self.conjunctions, end), isNext(end + 1) { end = compound(from: end + 1) }
    return tokens.token(end)?.kind == .symbol || end == tokens.count ? end : nil
  }

  /// The end of a place after a name, where nothing else can be meant: at the end of "Träger ist das
  /// Diakonische Werk ⟨Lindtal⟩.", before the verb in "Die Stadtwerke ⟨Lindtal⟩ betreiben …".
  ///
  /// - Parameter name: the known part of the name.
  func place(after name: Range<Int>) -> Int? {
    let first = name.upperBound
    guard isNext(first), !isCommon(first) else { return nil }
    let end = compound(from: first)
    let article = name.lowerBound - 1
    let hasArticle = tokens.isWord(in: SponsorPatterns.articles, article)
    let isPredicate =
      hasArticle && tokens.isWord(in: Self.copulas, article - 1)
      && (tokens.isSymbol(in: [".", ",", ";"], end) || end == tokens.count)
    let isSubject =
      hasArticle && (article == 0 || tokens.isSymbol(in: [".", ":"], article - 1))
      && tokens.isWord(in: Self.running, end)
    return isPredicate || isSubject ? end : nil
  }

  /// The end of a word with what hyphens tie to it: "Lindtal-Nord".
  private func compound(from index: Int) -> Int {
    var end = index + 1
    while tokens.isSymbol("-", end), tokens[end].gap == .none,
      let next = tokens.token(end + 1), next.isCapitalized, next.gap == .none
    {
      end += 2
    }
    return end
  }

  /// Whether a capitalised word stands at a token, on the same line as the one before.
  private func isNext(_ index: Int) -> Bool {
    guard let token = tokens.token(index) else { return false }
    return token.kind == .word && token.isCapitalized && token.gap == .space
  }

  private func isCommon(_ index: Int) -> Bool {
    tokens.isWord(endingIn: AreaExtractor.commonEndings, index)
      || SponsorLexicon.isOffice(tokens.word(index)) || LegalForm(tokens, at: index) != nil
  }
}
