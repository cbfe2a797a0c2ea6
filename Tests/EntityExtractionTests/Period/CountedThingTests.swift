import Testing

@testable import EntityExtraction

@Suite struct CountedThingTests {
  @Test(arguments: [
    "bis ⟦2000⟧ Einwohner", "ab ⟦2015⟧ Euro", "in ⟦1950⟧ Haushalten", "bis ⟦2020⟧ €",
    "ab ⟦1999⟧ Plätzen", "in ⟦2000⟧ Gärten", "bis ⟦2030⟧ kWh", "um ⟦2000⟧ °",
  ])
  func `Figures before a unit or a round number before a noun count things`(marked: String) throws {
    let text = MarkedTokens(marked)
    let date = try #require(DatePhrase(text.tokens, at: text.first))
    #expect(CountedThing.follows(text.tokens, date))
  }

  @Test(arguments: [
    "bis ⟦2015⟧ fertig", "seit ⟦2018⟧ Träger", "im ⟦Jahr 2000⟧ Einwohner", "bis ⟦2000⟧ fertig",
    "am ⟦1. Mai 2000⟧ Menschen", "bis ⟦2000⟧.",
  ])
  func `A year before a verb, or one that is said to be one, counts nothing`(marked: String) throws
  {
    let text = MarkedTokens(marked)
    let date = try #require(DatePhrase(text.tokens, at: text.first))
    #expect(!CountedThing.follows(text.tokens, date))
  }

  @Test(arguments: [
    ("in ⟦2017⟧ Gärten", true), ("in ⟦2017⟧ fertig", false), ("in ⟦2017⟧", false),
    ("in ⟦2017⟧\tGärten", false), ("im ⟦Jahr 2017⟧ Gärten", false),
  ])
  func `A noun right after bare figures may be counted by them`(marked: String, might: Bool) throws
  {
    let text = MarkedTokens(marked)
    let date = try #require(DatePhrase(text.tokens, at: text.first))
    #expect(CountedThing.mightFollow(text.tokens, date) == might)
  }
}
