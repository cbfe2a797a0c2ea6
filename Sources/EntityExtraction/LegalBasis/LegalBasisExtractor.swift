package import CouncilModel
import GermanText
import TextMatching

/// Finds cited provisions (Rechtsgrundlagen): "§ 9 Abs. 2 GeschO", "§§ 44, 47 AsylVfG", "Art. 28 GG".
package struct LegalBasisExtractor: PassageExtractor {
  private static let parts: WordSet = [
    "abs", "absatz", "absätze", "satz", "sätze", "s", "nr", "nrn", "nummer", "buchst", "buchstabe",
    "lit", "hs", "alt", "ziffer", "ziff", "unterabs",
  ]
  /// Those of them that a letter follows.
  private static let letterWords: WordSet = ["buchst", "buchstabe", "lit"]
  private static let joints: WordSet = ["und", "bis", "oder", "sowie", "i", "v", "m"]
  private static let following: WordSet = ["f", "ff"]
  private static let articleWords: WordSet = ["art", "artikel"]
  private static let articles: WordSet = ["der", "des", "dem"]
  private static let marks: WordSet = [",", "/", "-", "–", "§"]
  /// Endings of acts that are written out: "des Baugesetzbuchs".
  private static let acts: SuffixSet = [
    "gesetz", "gesetzes", "gesetzbuch", "gesetzbuchs", "gesetzbuches", "ordnung", "verordnung",
    "satzung", "verfassung", "staatsvertrag", "richtlinie", "geschäftsordnung",
  ]
  private static let numerals: WordSet = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIV",
  ]
  /// Tokens of one citation.
  private static let maximum = 30

  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .legalBasis }

  /// The citations of a passage; none overlaps another.
  package func findings(in passage: TokenizedPassage, _ number: Int) -> [Finding] {
    guard passage.mightContain(Self.articleWords) || passage.passage.text.containsLiteral("§")
    else { return [] }
    let tokens = passage.tokens
    var found: [Finding] = []
    var index = 0
    while index < tokens.count {
      guard let (end, act) = citation(tokens, from: index) else {
        index += 1
        continue
      }
      let basis = LegalBasis(
        citation: passage.text(index..<end).collapsedWhiteSpace,
        act: act.map { passage.text($0).collapsedWhiteSpace })
      found.append(
        Finding(
          passage: number, range: tokens.textRange(index..<end), value: .legalBasis(basis),
          rule: "legalBasis.citation"))
      index = end
    }
    return found
  }

  private func citation(_ tokens: [Token], from start: Int) -> (end: Int, act: Range<Int>?)? {
    let isArticle = tokens.isWord(in: Self.articleWords, start)
    guard isArticle || tokens.isSymbol("§", start) else { return nil }
    var index = start + 1
    while tokens.isSymbol("§", index) { index += 1 }
    if isArticle { index = tokens.skippingDot(index) }
    guard tokens.isNumber(index) else { return nil }
    var end = index + 1
    index = end
    while index < min(tokens.count, start + Self.maximum) {
      let token = tokens[index]
      if token.kind == .number || isLetter(tokens, index) || Self.following.contains(token.folded) {
        index = Self.following.contains(token.folded) ? tokens.skippingFollowing(index) : index + 1
        end = index
      } else if Self.parts.contains(token.folded) || Self.joints.contains(token.folded) {
        index = tokens.skippingDot(index + 1)
      } else if tokens.isSymbol(in: Self.marks, index) {
        index += 1
      } else {
        break
      }
    }
    if let act = act(tokens, end) { return (act.upperBound, act) }
    return isArticle ? nil : (end, nil)
  }

  /// "§ 20a", "§ 16 a", "Buchst. b"
  private func isLetter(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index].text.byteCount == 1,
      tokens[index].text == tokens[index].folded
    else { return false }
    let before = tokens.isSymbol(".", index - 1) ? index - 2 : index - 1
    if tokens.isWord(in: Self.letterWords, before) { return true }
    guard tokens.isNumber(index - 1), let letter = tokens[index].text.unicodeScalars.first
    else { return false }
    // "i" with a dot begins "i. V. m.".
    return letter <= "h" || letter <= "n" && !tokens.isSymbol(".", index + 1)
      || tokens[index].gap == .none
  }

  /// "SGB XII", "GeschO", "der Gemeindeordnung"
  private func act(_ tokens: [Token], _ index: Int) -> Range<Int>? {
    var start = index
    if tokens.isWord(in: Self.articles, start) { start += 1 }
    guard let token = tokens.token(start), token.isCapitalized,
      token.gap <= .space || token.gap == .line
    else { return nil }
    let capitals = token.text.unicodeScalars.filter(\.properties.isUppercase).count
    let isWrittenOut = token.folded.hasSuffix(in: Self.acts)
    let isSign = capitals >= 2 && token.text.byteCount <= 14
    guard isWrittenOut || isSign && start == index || token.text == "BauNVO" else { return nil }
    var end = start + 1
    if let next = tokens.token(end), Self.numerals.contains(next.text) { end += 1 }
    return start..<end
  }
}

extension [Token] {
  /// After "ff."; a dot that ends the sentence stays outside.
  fileprivate func skippingFollowing(_ index: Int) -> Int {
    let next = skippingDot(index + 1)
    return next < count && self[next].isCapitalized && next > index + 1 ? next : index + 1
  }
}
