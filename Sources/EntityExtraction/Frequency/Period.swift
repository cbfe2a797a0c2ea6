import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// A stretch of time that recurs: its unit and how many of them, "zwei Jahre", "Woche", "14 Tage".
struct Period {
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

  static func unit(_ word: String) -> Frequency.Unit? { nouns[word] }

  /// Whether a unit's name stands at a token.
  static func isUnit(_ all: [Token], _ index: Int) -> Bool {
    all.isWord(in: nouns.words, index)
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

extension Frequency {
  /// So many times in every so many units: "zweimal jährlich", "alle 8-10 Wochen".
  static func recurrence(
    times: ClosedRange<Decimal> = 1...1, every interval: ClosedRange<Decimal> = 1...1, _ unit: Unit
  ) -> Frequency {
    var frequency = Frequency(kind: .recurrence)
    var days = Period.perYear(unit)
    var (low, high) = (interval.lowerBound, interval.upperBound)
    if unit == .day, low == high, [7, 14, 21, 28].contains(low) {
      // "14 Tage" are two weeks, not 365/14 of a year.
      (days, low, high) = (Period.perYear(.week), low / 7, high / 7)
    }
    frequency.perYearMin = (times.lowerBound * days).divided(by: high, places: 4)
    frequency.perYearMax = (times.upperBound * days).divided(by: low, places: 4)
    frequency.unit = unit
    if times == 1...1 {
      frequency.intervalMin = interval.lowerBound
      frequency.intervalMax = interval.upperBound
    } else {
      frequency.timesMin = times.lowerBound
      frequency.timesMax = times.upperBound
      if interval != 1...1 {
        frequency.intervalMin = interval.lowerBound
        frequency.intervalMax = interval.upperBound
      }
    }
    return frequency
  }

  /// With what is said about the number: "mindestens" leaves the upper end open.
  func bounded(_ bound: Quantity.Bound?, approximate: Bool) -> Frequency {
    var frequency = self
    frequency.approximate = frequency.approximate || approximate
    switch bound {
    case .atLeast:
      frequency.bound = .atLeast
      frequency.perYearMax = nil
    case .atMost:
      frequency.bound = .atMost
    case nil:
      break
    }
    return frequency
  }
}
