import CouncilModel
import Foundation
import Presentation
import Testing

@Suite struct GermanSummaryTests {
  @Test(arguments: [
    (FactValue.staffing(Staffing(fullTimeEquivalents: Decimal(string: "2.5") ?? 0)), "2,5 VZÄ"),
    (.staffing(Staffing(fullTimeEquivalents: 2, bound: .atLeast)), "mindestens 2 VZÄ"),
    (.amount(Amount(amount: 248_600)), "248.600 €"),
    (.amount(Amount(amount: 40, bound: .atMost, per: .month)), "höchstens 40 € im Monat"),
    (.period(TimePeriod(start: "2013", end: "2017-06-30", role: .range)), "2013 – 30. Juni 2017"),
    (.period(TimePeriod(start: nil, end: "2025-12", role: .deadline)), "bis Dezember 2025"),
    (.frequency(Frequency(kind: .none)), "findet nicht statt"),
    (.area(Area(name: "Oberfeld", kind: .district)), "Oberfeld (Stadtteil)"),
  ])
  func `A value is said as German letters say it`(value: FactValue, words: String) {
    #expect(value.germanSummary == words)
  }

  @Test func `Every kind of fact has words`() {
    for type in FactType.allCases {
      #expect(!type.contentType.example.germanSummary.isEmpty)
      #expect(!PlainWords.word(type).isEmpty)
    }
  }

  @Test func `An interval is said as such`() {
    var frequency = Frequency(kind: .recurrence, approximate: true)
    (frequency.intervalMin, frequency.intervalMax, frequency.unit) = (8, 10, .week)
    (frequency.perYearMin, frequency.perYearMax) = (5, 6)
    #expect(FactValue.frequency(frequency).germanSummary == "etwa alle 8–10 Wochen")
  }
}
