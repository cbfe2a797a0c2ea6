import FoundationEssentials
import Testing

@testable import EntityExtraction

@Suite struct StaffingUnitTests {
  @Test(arguments: [
    ("Es sind 2 ⟦VZÄ⟧.", StaffingUnit.Kind.fullTime), ("Es sind 2 ⟦VbE⟧.", .fullTime),
    ("Es sind 2 ⟦VZW-Stellen⟧.", .fullTime), ("Es sind 2 ⟦VZW Stellen⟧.", .fullTime),
    ("Es sind 2 ⟦Vollzeitstellen⟧.", .fullTime), ("Es sind 2 ⟦Vollzeitäquivalente⟧.", .fullTime),
    ("Es sind 2 ⟦Vollzeit-Stellen⟧.", .fullTime), ("Es sind 2 ⟦Stellenanteile⟧.", .share),
    ("Der ⟦Beschäftigungsumfang⟧ ist klein.", .share), ("Es sind 2 ⟦Stellen⟧.", .position),
    ("Es sind 2 ⟦Planstellen⟧.", .position), ("Es sind 2 ⟦Sozialarbeiterstellen⟧.", .position),
    ("Es sind 2 ⟦Sozialarbeiter-Stellen⟧.", .position),
    ("Es ist eine ⟦Teilzeitstelle⟧.", .partTime),
    ("Es sind 2 ⟦Teilzeit-Stellen⟧.", .partTime), ("Es ist eine ⟦Halbtagsstelle⟧.", .position),
    ("Es sind 2 ⟦VZW-Planstellen⟧.", .fullTime), ("Es sind 2,0 ⟦AE⟧.", .fullTime),
    ("Es sind 80 ⟦Stellenprozente⟧.", .share),
  ])
  func `A unit of positions is known with its kind and what a hyphen ties to it`(
    marked: String, kind: StaffingUnit.Kind
  ) throws {
    let text = MarkedTokens(marked)
    let units = text.found(\.span, by: StaffingUnit.init(_:at:))
    #expect(text.words(units.map(\.span)) == text.marked.spans)
    #expect(try #require(units.first).kind == kind)
  }

  @Test(arguments: [
    "Die Dienststelle antwortet.", "Zwei Haltestellen entfallen.", "Die Baustelle ruht.",
    "Die Beratungsstelle hilft.", "Die Ausbildungsstellen fehlen.", "Er stellt einen Antrag.",
    "An den stellen fehlt es.", "Die Schnittstelle ist offen.", "Die Vollsperrung bleibt.",
    "Der vk ist da.", "Die Stelleninhaberin kommt.", "Die Tankstellen schließen.",
  ])
  func `Offices, places and verbs that sound alike are no unit`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: StaffingUnit.init(_:at:)).map(\.span)) == [])
  }

  @Test(arguments: [
    ("Halbtagsstelle", "0.5"), ("Dreiviertelstelle", "0.75"), ("Viertelstellen", "0.25"),
    ("Drittelstelle", "0.3333"), ("Stelle", "1"), ("Vollzeitstelle", "1"),
  ])
  func `A name that says a share is worth it`(text: String, worth: String) throws {
    let unit = try #require(StaffingUnit(MarkedTokens(text).tokens, at: 0))
    #expect(unit.worth == Decimal(string: worth))
  }

  @Test(arguments: [
    ("Stelle", true, false, true), ("Stellen", false, false, true),
    ("Vollzeitwert", true, true, false), ("Stellenanteile", false, true, true),
    ("VZÄ", false, false, false), ("Vollzeitstelle", true, false, true),
  ])
  func `Number, measure and position are told by the word`(
    text: String, isSingular: Bool, isMeasure: Bool, isPosition: Bool
  ) throws {
    let unit = try #require(StaffingUnit(MarkedTokens(text).tokens, at: 0))
    #expect(unit.isSingular == isSingular)
    #expect(unit.isMeasure == isMeasure)
    #expect(unit.isPosition == isPosition)
  }

  @Test func `The first part of a compound is no unit by itself`() {
    let text = MarkedTokens("⟦VZW⟧-Planstellen")
    #expect(StaffingUnit(text.tokens, at: 0) == nil)
    #expect(StaffingUnit(text.tokens, at: 2)?.span == 0..<3)
  }

  @Test(arguments: [
    ("Stelle", true), ("Haltestelle", true), ("VZÄ", true), ("vzä", false), ("Rat", false),
  ])
  func `The quick check passes what may be one`(word: String, might: Bool) {
    #expect(StaffingUnit.mightStand(MarkedTokens(word).tokens, 0) == might)
  }
}
