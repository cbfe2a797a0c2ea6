package import CouncilModel
import GermanText
import TextMatching

/// Finds sums of money (Geldbeträge): "248.600 €", "rund 3,2 Mio. Euro", "202 TEUR",
/// "bis zu 500 Euro im Monat", "CHF 1'250"; never numbers of other things, or prices of a
/// measure ("9,50 €/m²").
package struct AmountExtractor: PassageExtractor {
  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .amount }

  /// The sums of a passage; none overlaps another.
  package func findings(in passage: TokenizedPassage, _ number: Int) -> [Finding] {
    let tokens = passage.tokens
    guard mightContainMoney(passage), tokens.indices.contains(where: { isUnit(tokens, $0) }) else {
      return []
    }
    var found: [Finding] = []
    var index = 0
    while index < tokens.count {
      guard let phrase = AmountPhrase(tokens, at: index, in: passage.passage.kind) else {
        index += 1
        continue
      }
      found.append(
        Finding(
          passage: number, range: tokens.textRange(phrase.span), value: .amount(phrase.value),
          rule: phrase.rule))
      index = max(phrase.span.upperBound, index + 1)
    }
    return found
  }

  /// Whether a sum may stand in a passage; a quick no for most of them.
  func mightContainMoney(_ passage: TokenizedPassage) -> Bool {
    passage.mightContain(CurrencyUnit.words)
      || passage.passage.text.containsLiteral(CurrencyUnit.sign)
  }

  /// Whether a currency or an abbreviation of much of it stands at a token: "€", "TEUR".
  func isUnit(_ tokens: [Token], _ index: Int) -> Bool {
    CurrencyUnit.isCurrency(tokens, index) || CurrencyUnit(tokens, at: index) != nil
  }
}
