import CouncilModel
import FoundationEssentials
import GermanText

extension Frequency {
  /// So many times in every so many units: "zweimal jährlich", "alle 8-10 Wochen".
  static func recurrence(
    times: ClosedRange<Decimal> = 1...1, every interval: ClosedRange<Decimal> = 1...1, _ unit: Unit
  ) -> Frequency {
    var frequency = Frequency(kind: .recurrence)
    var days = RecurrenceUnit.perYear(unit)
    var (low, high) = (interval.lowerBound, interval.upperBound)
    if unit == .day, low == high, [7, 14, 21, 28].contains(low) {
      // "14 Tage" are two weeks, not 365/14 of a year.
      (days, low, high) = (RecurrenceUnit.perYear(.week), low / 7, high / 7)
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
