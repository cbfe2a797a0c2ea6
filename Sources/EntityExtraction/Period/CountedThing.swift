import GermanText
import TextMatching

/// Tells years from numbers of things: "bis 2000 Einwohner", "ab 2000 Euro", "in 2000 Haushalten".
enum CountedThing {
  private static let units: WordSet = [
    "euro", "eur", "teur", "mio", "millionen", "einwohner", "einwohnern", "einwohnerinnen",
    "personen", "menschen", "plätze", "plätzen", "wohneinheiten", "wohnungen", "haushalte",
    "haushalten", "stück", "meter", "metern", "quadratmeter", "quadratmetern", "m", "qm", "m²",
    "km", "kilometer", "liter", "kg", "tonnen", "kwh", "mwh", "kw", "stunden", "tage", "tagen",
    "fahrzeuge", "fahrzeugen", "kfz", "besucher", "besucherinnen", "teilnehmende", "mal", "watt",
    "bäume", "bäumen", "stellplätze", "mitglieder", "mitgliedern", "beschäftigte", "beschäftigten",
    "exemplare", "exemplaren", "fälle", "fällen", "kinder", "kindern", "gäste", "zuschauer",
  ]
  private static let signs: WordSet = ["€", "%", "$", "°", "‰"]

  /// Whether figures that look like a year count what stands after them.
  static func follows(_ tokens: [Token], _ date: DatePhrase) -> Bool {
    guard date.isBareYear else { return false }
    let end = date.span.upperBound
    if tokens.isSymbol(in: signs, end) || tokens.isWord(in: units, end) { return true }
    // A round number before a noun is as often a number as a year.
    return date.start.hasLiteralSuffix("00") && mightFollow(tokens, date)
  }

  /// Whether a noun stands right after bare figures.
  static func mightFollow(_ tokens: [Token], _ date: DatePhrase) -> Bool {
    guard date.isBareYear, let next = tokens.token(date.span.upperBound), next.gap < .cell else {
      return false
    }
    return next.isCapitalized
  }
}
