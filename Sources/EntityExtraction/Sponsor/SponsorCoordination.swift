import GermanText
import TextMatching

/// Companies that only their letters name, beside one that is known: "die Verkehrsbetriebe bzw.
/// die ABG" makes the ABG one too.
enum SponsorCoordination {
  private static let rules: WordSet = ["sponsor.operator", "sponsor.transport"]
  private static let conjunctions: WordSet = ["und", "sowie", "oder", "bzw", "beziehungsweise"]
  private static let articles: WordSet = ["die", "der", "den", "dem"]
  /// Letters of an abbreviation.
  private static let lengths = 3...6
  private static let notCompanies: WordSet = [
    "SPD", "CDU", "CSU", "FDP", "AFD", "EU", "BRD", "DDR", "GRÜNE", "LINKE", "USA", "ÖPNV", "SPNV",
  ]

  /// The companies beside known ones, in all passages.
  static func mentions(
    in passages: [TokenizedPassage], known: [SponsorMention]
  ) -> [SponsorMention] {
    let operators = known.filter { rules.contains($0.rule) }
    guard !operators.isEmpty else { return [] }
    let capitals = Set(
      passages.flatMap { $0.tokens.filter { $0.kind == .word && isAbbreviation($0.text) } }
        .map(\.text))
    return operators.compactMap { mention in
      let tokens = passages[mention.passage].tokens
      var index = mention.span.upperBound
      guard tokens.isWord(in: conjunctions, index) else { return nil }
      index = tokens.skippingDot(index + 1)
      if tokens.isWord(in: articles, index) { index += 1 }
      guard let token = tokens.token(index), token.isCapitalized,
        capitals.contains(token.text.uppercased()),
        !notCompanies.contains(token.text.uppercased()), tokens.isPlain(after: index),
        !known.contains(where: { $0.passage == mention.passage && $0.span.contains(index) })
      else { return nil }
      var found = SponsorMention(
        passage: mention.passage, span: index..<(index + 1), name: token.text.uppercased(),
        rule: "sponsor.coordinated")
      found.abbreviation = found.name
      return found
    }
  }

  private static func isAbbreviation(_ text: String) -> Bool {
    lengths.contains(text.unicodeScalars.count)
      && text.unicodeScalars.allSatisfy(\.properties.isUppercase)
  }
}

extension [Token] {
  /// Whether a word is not the first part of a compound or a longer name.
  fileprivate func isPlain(after index: Int) -> Bool {
    !isSymbol("-", index + 1) && token(index + 1)?.isCapitalized != true
  }
}
