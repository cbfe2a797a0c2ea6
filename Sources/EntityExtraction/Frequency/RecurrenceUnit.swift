import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// The stretches of time in which something recurs, by their names: "Woche", "Quartal", "Schuljahr".
enum RecurrenceUnit {
  private static let nouns: WordMap<Frequency.Unit> = [
    "tag": .day, "tage": .day, "tagen": .day, "tages": .day, "kalendertag": .day,
    "woche": .week, "wochen": .week, "kalenderwoche": .week, "kalenderwochen": .week,
    "schulwoche": .week, "schulwochen": .week,
    "monat": .month, "monate": .month, "monaten": .month, "monats": .month,
    "kalendermonat": .month,
    "quartal": .quarter, "quartale": .quarter, "quartalen": .quarter, "quartals": .quarter,
    "vierteljahr": .quarter, "halbjahr": .halfYear, "halbjahre": .halfYear,
    "halbjahres": .halfYear, "kalenderhalbjahr": .halfYear, "schulhalbjahr": .halfYear,
    "jahr": .year, "jahre": .year, "jahren": .year, "jahres": .year, "kalenderjahr": .year,
    "kalenderjahres": .year, "schuljahr": .year, "schuljahres": .year, "haushaltsjahr": .year,
    "geschäftsjahr": .year,
  ]

  /// The unit that a word in lower case names.
  static func unit(_ word: String) -> Frequency.Unit? { nouns[word] }

  /// Whether a unit's name stands at a token.
  static func isUnit(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.isWord(in: nouns.words, index)
  }

  /// How many of the unit a year has; a year of 52 weeks and 365 days.
  static func perYear(_ unit: Frequency.Unit) -> Decimal {
    switch unit {
    case .day: 365
    case .week: 52
    case .month: 12
    case .quarter: 4
    case .halfYear: 2
    case .year: 1
    }
  }
}
