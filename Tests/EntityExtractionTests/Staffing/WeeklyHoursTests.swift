import FoundationEssentials
import Testing

@testable import EntityExtraction

@Suite struct WeeklyHoursTests {
  @Test(arguments: [
    ("Sie hat ⟦19,5 Wochenstunden⟧.", "0.5", true), ("Sie hat ⟦39 Wochenstunden⟧.", "1", true),
    ("Sie hat ⟦38,5 h⟧.", "1", false), ("Sie hat ⟦40 Std.⟧ frei.", "1", false),
    ("Sie arbeitet ⟦30 Stunden pro Woche⟧.", "0.7692", true),
    ("Sie arbeitet ⟦30 Stunden in der Woche⟧.", "0.7692", true),
    ("Sie arbeitet ⟦30 Stunden die Woche⟧.", "0.7692", true),
    ("Sie arbeitet ⟦30 h/Woche⟧.", "0.7692", true),
    ("Sie arbeitet ⟦30 Stunden wöchentlich⟧.", "0.7692", true),
    ("Sie arbeitet ⟦20 Stunden⟧ im Monat.", "0.5128", false),
    ("Sie arbeitet ⟦rund 20 Stunden⟧.", "0.5128", false),
    ("Sie arbeitet ⟦4-6 Stunden⟧.", "0.1282", false),
    ("Sie hat ⟦zwei Wochenstunden⟧.", "0.0513", true),
    ("Das ist ⟦eine Stunde⟧.", "0.0256", false), ("Sie hat ⟦30-Stunden⟧.", "0.7692", false),
  ])
  func `Hours are read with the week that they belong to and their share of a position`(
    marked: String, share: String, isWeekly: Bool
  ) throws {
    let text = MarkedTokens(marked)
    let found = text.found(\.span, by: WeeklyHours.init(_:at:))
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    let hours = try #require(found.first)
    #expect(hours.share == Decimal(string: share))
    #expect(hours.isWeekly == isWeekly)
  }

  @Test(arguments: [
    "Das sind 60 Wochenstunden.", "Es sind 300 Stunden.", "Es sind 0 Stunden.", "Es sind 20 Tage.",
    "Stunden", "20", "Um 20 Uhr ist Schluss.", "20 Stundenkilometer",
  ])
  func `More than any position has, or other units, are none`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: WeeklyHours.init(_:at:)).map(\.span)) == [])
  }

  @Test(arguments: [
    ("19,5 h", true), ("9,75 h", true), ("7,8 h", true), ("4,5 h", false), ("20 h", false),
    ("39 h", false),
  ])
  func `Parts that posts are cut into are known from other hours`(text: String, isShare: Bool)
    throws
  {
    let hours = try #require(WeeklyHours(MarkedTokens(text).tokens, at: 0))
    #expect(hours.isShareOfWeek == isShare)
  }

  @Test(arguments: [
    ("std", true), ("h", true), ("wochenstunden", true), ("uhr", false), ("tage", false),
  ])
  func `Units are known by their names`(word: String, isUnit: Bool) {
    #expect(WeeklyHours.isUnit(word) == isUnit)
    #expect(WeeklyHours.isUnit(MarkedTokens(word).tokens, 0) == isUnit)
  }
}
