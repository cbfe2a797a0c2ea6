import CouncilModel
import FoundationEssentials
import Testing

@testable import EntityExtraction

@Suite struct RecurrenceUnitTests {
  @Test(arguments: [
    ("tag", Frequency.Unit.day), ("tagen", .day), ("woche", .week), ("kalenderwochen", .week),
    ("schulwoche", .week), ("monats", .month), ("kalendermonat", .month), ("quartalen", .quarter),
    ("vierteljahr", .quarter), ("halbjahr", .halfYear), ("schulhalbjahr", .halfYear),
    ("jahres", .year), ("haushaltsjahr", .year), ("geschäftsjahr", .year),
  ])
  func `A unit has its name in several cases`(word: String, unit: Frequency.Unit) {
    #expect(RecurrenceUnit.unit(word) == unit)
    #expect(RecurrenceUnit.isUnit(MarkedTokens(word).tokens, 0))
  }

  @Test(arguments: [
    "minute", "stunde", "jahrzehnt", "tagung", "wochenende", "jahrgang", "montag", "",
  ])
  func `Other words name no unit`(word: String) {
    #expect(RecurrenceUnit.unit(word) == nil)
    #expect(!RecurrenceUnit.isUnit(MarkedTokens(word).tokens, 0))
  }

  @Test(
    arguments: [
      (.day, 365), (.week, 52), (.month, 12), (.quarter, 4), (.halfYear, 2), (.year, 1),
    ] as [(Frequency.Unit, Decimal)])
  func `A year has so many of each`(unit: Frequency.Unit, count: Decimal) {
    #expect(RecurrenceUnit.perYear(unit) == count)
  }
}
