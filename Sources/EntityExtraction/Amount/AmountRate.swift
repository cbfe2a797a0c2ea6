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
  var tokens: Range<Int>

  /// The rate around an amount; nil where the amount is the price of a measure.
  init?(_ all: [Token], around amount: Range<Int>) {
    tokens = amount
    let end = amount.upperBound
    let start = all.isWord(in: Self.taxes, end) ? end + 1 : end
    if all.isSymbol("/", start) {
      guard let unit = Self.nouns[all.word(start + 1)] else { return nil }
      (per, tokens) = (unit, amount.lowerBound..<Self.skippingDot(all, start + 1))
    } else if all.isWord(in: Self.prepositions, start) {
      guard !all.isWord(in: Self.measures, start + 1) else { return nil }
      if let (unit, last) = Self.unit(all, behind: start) {
        (per, tokens) = (unit, amount.lowerBound..<last)
      }
    } else if let unit = Self.adverbs[all.word(start)] {
      (per, tokens) = (unit, amount.lowerBound..<Self.skippingDot(all, start))
    } else if all.word(start) == "p", all.word(all.skippingDot(start + 1)) == "a" {
      let last = all.skippingDot(start + 1)
      (per, tokens) = (.year, amount.lowerBound..<all.skippingDot(last + 1))
    } else if let unit = Self.inTime(all, start) {
      (per, tokens) = (unit, amount.lowerBound..<(start + 2))
    } else if let unit = Self.adverbs[all.word(amount.lowerBound - 1)],
      !Self.isCount(all, before: amount.lowerBound - 1)
    {
      (per, tokens) = (unit, (amount.lowerBound - 1)..<amount.upperBound)
    }
  }

  /// "pro Jahr", "je Kind und Monat"
  private static func unit(_ all: [Token], behind preposition: Int) -> (Amount.Unit, end: Int)? {
    let noun = preposition + 1
    if let unit = nouns[all.word(noun)] { return (unit, skippingDot(all, noun)) }
    guard all.token(noun)?.isCapitalized == true, all.word(noun + 1) == "und",
      let unit = nouns[all.word(noun + 2)]
    else { return nil }
    return (unit, skippingDot(all, noun + 2))
  }

  /// "im Monat"; but "im Jahr 2014" is when, not how often.
  private static func inTime(_ all: [Token], _ index: Int) -> Amount.Unit? {
    guard ["im", "am"].contains(all.word(index)), let unit = nouns[all.word(index + 1)],
      all[index + 1].isCapitalized, !all.isNumber(index + 2)
    else { return nil }
    return ["jahr", "monat", "tag"].contains(all.word(index + 1)) ? unit : nil
  }

  /// Behind a word, with its abbreviation's dot where the sentence goes on.
  private static func skippingDot(_ all: [Token], _ index: Int) -> Int {
    let isShort = all.isWord(in: abbreviations, index) || all.word(index) == "std"
    return isShort ? all.skippingDot(index + 1) : index + 1
  }

  private static func isCount(_ all: [Token], before index: Int) -> Bool {
    let word = all.word(index - 1)
    return word.hasLiteralSuffix("mal") || counts.contains(word) || all.isSymbol("-", index - 1)
      || EuroUnit.isCurrency(all, index - 1)
  }
}
