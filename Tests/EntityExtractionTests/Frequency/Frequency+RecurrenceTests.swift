import CouncilModel
import FoundationEssentials
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct FrequencyRecurrenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var times: ClosedRange<Decimal> = 1...1
    var interval: ClosedRange<Decimal> = 1...1
    var unit: Frequency.Unit
    var low: String
    var high: String

    var testDescription: String { "\(times) every \(interval) \(unit)" }
  }

  @Test(arguments: [
    Case(unit: .year, low: "1", high: "1"), Case(unit: .halfYear, low: "2", high: "2"),
    Case(times: 2...3, unit: .year, low: "2", high: "3"),
    Case(interval: 8...10, unit: .week, low: "5.2", high: "6.5"),
    Case(interval: 2...3, unit: .month, low: "4", high: "6"),
    Case(interval: 3...3, unit: .week, low: "17.3333", high: "17.3333"),
    Case(interval: 12...12, unit: .year, low: "0.0833", high: "0.0833"),
    Case(interval: 14...14, unit: .day, low: "26", high: "26"),
    Case(interval: 28...28, unit: .day, low: "13", high: "13"),
    Case(interval: 10...10, unit: .day, low: "36.5", high: "36.5"),
    Case(times: 2...2, interval: 3...3, unit: .month, low: "8", high: "8"),
  ])
  func `The times a year follow from times, interval and unit`(_ item: Case) {
    let frequency = Frequency.recurrence(times: item.times, every: item.interval, item.unit)
    #expect(frequency.perYearMin == Decimal(string: item.low))
    #expect(frequency.perYearMax == Decimal(string: item.high))
    #expect(frequency.unit == item.unit)
    #expect(frequency.kind == .recurrence)
  }

  @Test func `Once is said by the interval, more than once by the times`() {
    let once = Frequency.recurrence(every: 2...2, .week)
    #expect(once.timesMin == nil)
    #expect(once.intervalMin == 2)
    let twice = Frequency.recurrence(times: 2...2, .week)
    #expect(twice.timesMin == 2)
    #expect(twice.intervalMin == nil)
    let both = Frequency.recurrence(times: 2...2, every: 3...3, .week)
    #expect(both.timesMax == 2)
    #expect(both.intervalMax == 3)
  }

  @Test func `At least leaves the upper end open, at most the lower one as it is`() {
    let yearly = Frequency.recurrence(times: 2...2, .year)
    let least = yearly.bounded(.atLeast, approximate: false)
    #expect(least.perYearMin == 2)
    #expect(least.perYearMax == nil)
    #expect(least.bound == .atLeast)
    let most = yearly.bounded(.atMost, approximate: true)
    #expect(most.perYearMax == 2)
    #expect(most.bound == .atMost)
    #expect(most.approximate)
    #expect(most.bounded(nil, approximate: false) == most)
  }
}
