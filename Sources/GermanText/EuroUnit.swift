package import FoundationEssentials
package import TextMatching

/// What makes a number a sum in euros: "€", "Euro", "Mio. €", "TEUR", "Tsd. Euro".
package struct EuroUnit: Sendable, Hashable {
  /// "€" in letters.
  private static let currencies: WordSet = ["euro", "euros", "eur"]
  package static let sign = "€"
  private static let scales: WordMap<Decimal> = [
    "mio": 1_000_000, "million": 1_000_000, "millionen": 1_000_000, "mill": 1_000_000,
    "mrd": 1_000_000_000, "milliarde": 1_000_000_000, "milliarden": 1_000_000_000,
    "tsd": 1_000, "tausend": 1_000,
  ]
  private static let abbreviations: WordSet = ["mio", "mill", "mrd", "tsd"]
  private static let joined: WordMap<Decimal> = ["teur": 1_000, "meur": 1_000_000]
  /// Without one of them or the sign, no sum is in euros.
  package static let words = currencies.union(joined.words)
  /// "T€", "T EUR"
  private static let letters: WordMap<Decimal> = ["T": 1_000]

  /// What the number is multiplied with.
  package var scale: Decimal = 1
  package var tokens: Range<Int>

  /// The unit that begins at a token, right behind its number.
  package init?(_ all: [Token], at index: Int) {
    guard all.token(index) != nil else { return nil }
    var end = index
    if let factor = Self.joined[all.word(index)] {
      (scale, end) = (factor, index + 1)
    } else {
      if let factor = Self.scale(all, index) {
        scale = factor
        end = index + 1
        if all.isWord(in: Self.abbreviations, index) { end = all.skippingDot(end) }
      }
      guard Self.isCurrency(all, end) else { return nil }
      end += 1
    }
    // "50 Euro-Schein", "20 €-Ticket"
    guard
      !(all.isSymbol("-", end) && all[end].gap == .none
        && all.token(end + 1)?.gap == Token.Gap.none)
    else { return nil }
    tokens = index..<end
  }

  /// Whether a token is the currency itself.
  package static func isCurrency(_ all: [Token], _ index: Int) -> Bool {
    all.isSymbol(sign, index) || all.isWord(in: currencies, index) && all[index].isCapitalized
  }

  /// The factor of a word for thousands, millions or milliards.
  package static func scale(_ all: [Token], _ index: Int) -> Decimal? {
    guard let token = all.token(index), token.kind == .word else { return nil }
    return letters[token.text] ?? scales[token.folded]
  }
}
