import CouncilModel
import GermanText
import TextMatching

/// The time that an amount is paid for: "500 € ⟨jährlich⟩", "8,50 € ⟨brutto je Zeitstunde⟩",
/// "⟨monatlich⟩ 400 Euro".
struct AmountRate {
  private static let adverbs: WordMap<Amount.Unit> = [
    "jährlich": .year, "alljährlich": .year, "jährl": .year, "monatlich": .month,
    "mtl": .month, "monatl": .month, "wöchentlich": .week, "täglich": .day, "stündlich": .hour,
  ]
  private static let abbreviations: WordSet = ["jährl", "mtl", "monatl"]
  private static let nouns: WordMap<Amount.Unit> = [
    "jahr": .year, "kalenderjahr": .year, "haushaltsjahr": .year, "schuljahr": .year,
    "a": .year, "monat": .month, "kalendermonat": .month, "woche": .week, "tag": .day,
    "stunde": .hour, "zeitstunde": .hour, "std": .hour, "h": .hour, "arbeitsstunde": .hour,
  ]
  private static let letters: WordSet = ["a", "h", "std"]
  private static let prepositions: WordSet = ["pro", "je"]
  private static let taxes: WordSet = ["brutto", "netto"]
  /// A price of a measure is no sum: "9,50 €/m²".
  private static let measures: WordSet = [
    "m", "m²", "m2", "m3", "qm", "quadratmeter", "kubikmeter", "cbm", "kwh", "mwh",
    "kilowattstunde",
    "tonne", "t", "kg", "kilogramm", "liter", "l", "km", "kilometer", "meter", "ha", "hektar",
  ]
  /// "zwei⟨mal jährlich⟩": the adverb says how often.
  private static let counts: WordSet = ["mal", "x"]

  var per: Amount.Unit?
  var span: Range<Int>

  /// The rate around an amount; nil where the amount is the price of a measure.
  init?(_ tokens: [Token], around amount: Range<Int>) {
    span = amount
    let end = amount.upperBound
    let start = tokens.isWord(in: Self.taxes, end) ? end + 1 : end
    if tokens.isSymbol("/", start) {
      guard let unit = Self.nouns[tokens.word(start + 1)] else { return nil }
      (per, span) = (unit, amount.lowerBound..<Self.skippingDot(tokens, start + 1))
    } else if tokens.isWord(in: Self.prepositions, start) {
      guard !tokens.isWord(in: Self.measures, start + 1) else { return nil }
      if let (unit, last) = Self.unit(tokens, after: start) {
        (per, span) = (unit, amount.lowerBound..<last)
      }
    } else if let unit = Self.adverbs[tokens.word(start)] {
      (per, span) = (unit, amount.lowerBound..<Self.skippingDot(tokens, start))
    } else if tokens.word(start) == "p", tokens.word(tokens.skippingDot(start + 1)) == "a" {
      let last = tokens.skippingDot(start + 1)
      (per, span) = (.year, amount.lowerBound..<tokens.skippingDot(last + 1))
    } else if let unit = Self.inTime(tokens, start) {
      (per, span) = (unit, amount.lowerBound..<(start + 2))
    } else if let unit = Self.adverbs[tokens.word(amount.lowerBound - 1)],
      !Self.isCount(tokens, before: amount.lowerBound - 1)
    {
      (per, span) = (unit, (amount.lowerBound - 1)..<amount.upperBound)
    }
  }

  /// "pro Jahr", "je Kind und Monat"
  private static func unit(_ tokens: [Token], after preposition: Int) -> (Amount.Unit, end: Int)? {
    let noun = preposition + 1
    if let unit = nouns[tokens.word(noun)] { return (unit, skippingDot(tokens, noun)) }
    guard tokens.token(noun)?.isCapitalized == true, tokens.word(noun + 1) == "und",
      let unit = nouns[tokens.word(noun + 2)]
    else { return nil }
    return (unit, skippingDot(tokens, noun + 2))
  }

  /// "im Monat"; but "im Jahr 2014" is when, not how often.
  private static func inTime(_ tokens: [Token], _ index: Int) -> Amount.Unit? {
    guard ["im", "am"].contains(tokens.word(index)), let unit = nouns[tokens.word(index + 1)],
      tokens[index + 1].isCapitalized, !tokens.isNumber(index + 2)
    else { return nil }
    return ["jahr", "monat", "tag"].contains(tokens.word(index + 1)) ? unit : nil
  }

  /// After a word, with its abbreviation's dot where the sentence goes on.
  private static func skippingDot(_ tokens: [Token], _ index: Int) -> Int {
    let isShort = tokens.isWord(in: abbreviations, index) || tokens.word(index) == "std"
    return isShort ? tokens.skippingDot(index + 1) : index + 1
  }

  private static func isCount(_ tokens: [Token], before index: Int) -> Bool {
    let word = tokens.word(index - 1)
    return word.hasLiteralSuffix("mal") || counts.contains(word) || tokens.isSymbol("-", index - 1)
      || CurrencyUnit.isCurrency(tokens, index - 1)
  }
}
