package import CouncilModel
package import FoundationEssentials
package import TextMatching

/// What makes a number a sum of money: "€", "Euro", "Mio. €", "TEUR", "Tsd. Euro", "Franken", "CHF".
package struct CurrencyUnit: Sendable, Hashable {
  private static let swissSign = "sFr"
  /// "€" and the Swiss franc in letters.
  private static let euros: WordSet = ["euro", "euros", "eur"]
  private static let francs: WordSet = ["chf", "franken", "sfr"]
  private static let currencies = euros.union(francs)
  /// The currency as a sign.
  package static let sign = "€"
  private static let scales: WordMap<Decimal> = [
    "mio": 1_000_000, "million": 1_000_000, "millionen": 1_000_000, "mill": 1_000_000,
    "mrd": 1_000_000_000, "milliarde": 1_000_000_000, "milliarden": 1_000_000_000,
    "tsd": 1_000, "tausend": 1_000,
  ]
  private static let abbreviations: WordSet = ["mio", "mill", "mrd", "tsd"]
  private static let joined: WordMap<Decimal> = [
    "teur": 1_000, "meur": 1_000_000, "tchf": 1_000,
  ]
  private static let joinedFrancs: WordSet = ["tchf"]
  /// Without one of them or the sign, nothing is a sum.
  package static let words = currencies.union(joined.words)
  /// "T€", "T EUR"
  private static let letters: WordMap<Decimal> = ["T": 1_000]

  /// What the number is multiplied with.
  package var scale: Decimal = 1
  /// Nil for euros.
  package var currency: Amount.Currency?
  /// The tokens of scale and currency.
  package var span: Range<Int>

  /// The unit that begins at a token, right after its number.
  package init?(_ tokens: [Token], at index: Int) {
    guard tokens.token(index) != nil else { return nil }
    var end = index
    if let factor = Self.joined[tokens.word(index)] {
      (scale, end) = (factor, index + 1)
      if tokens.isWord(in: Self.joinedFrancs, index) { currency = .swissFranc }
    } else {
      if let factor = Self.scale(tokens, index) {
        scale = factor
        end = index + 1
        if tokens.isWord(in: Self.abbreviations, index) { end = tokens.skippingDot(end) }
      }
      guard Self.isCurrency(tokens, end) else { return nil }
      currency = Self.currency(tokens, end)
      end += 1
    }
    // "50 Euro-Schein", "20 €-Ticket"
    guard
      !(tokens.isSymbol("-", end) && tokens[end].gap == .none
        && tokens.token(end + 1)?.gap == Token.Gap.none)
    else { return nil }
    span = index..<end
  }

  /// Whether a token is the currency itself.
  package static func isCurrency(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.isSymbol(sign, index)
      || tokens.isWord(in: currencies, index)
        && (tokens[index].isCapitalized || tokens[index].text == swissSign)
  }

  /// Which currency stands at a token that is one; nil for euros.
  package static func currency(_ tokens: [Token], _ index: Int) -> Amount.Currency? {
    tokens.isWord(in: francs, index) ? .swissFranc : nil
  }

  /// The factor of a word for thousands, millions or milliards.
  package static func scale(_ tokens: [Token], _ index: Int) -> Decimal? {
    guard let token = tokens.token(index), token.kind == .word else { return nil }
    return letters[token.text] ?? scales[token.folded]
  }
}
