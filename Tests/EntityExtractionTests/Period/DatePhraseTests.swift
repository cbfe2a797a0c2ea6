import GermanText
import Testing

@testable import EntityExtraction

@Suite struct DatePhraseTests {
  @Test(arguments: [
    ("⟦21.07.2020⟧", "2020-07-21", "2020-07-21"),
    ("⟦dem 21. Juli 2020⟧", "2020-07-21", "2020-07-21"),
    ("⟦Dienstag, dem 21. Juli 2020⟧", "2020-07-21", "2020-07-21"),
    ("⟦März 2020⟧", "2020-03", "2020-03"), ("⟦Ende März 2022⟧", "2022-03", "2022-03"),
    ("⟦Mitte 2022⟧", "2022", "2022"), ("⟦Jahr 2019⟧", "2019", "2019"),
    ("⟦dem Jahr 2018⟧", "2018", "2018"), ("⟦Ende des Jahres 2018⟧", "2018", "2018"),
    ("⟦Herbst 2017⟧", "2017", "2017"), ("⟦Schuljahr 2022/23⟧", "2022", "2023"),
    ("⟦Ende des Schuljahres 2014/15⟧", "2015", "2015"),
    ("⟦Beginn der Spielzeit 2014/15⟧", "2014", "2014"),
    ("⟦2018⟧", "2018", "2018"), ("⟦2017/2018⟧", "2017", "2018"),
    ("⟦03/2022⟧", "2022-03", "2022-03"),
  ])
  func `A date is read with the words around it`(marked: String, start: String, end: String) throws
  {
    let text = MarkedTokens(marked)
    let date = try #require(DatePhrase(text.tokens, at: 0))
    #expect(date.span == text.span)
    #expect(date.start == start)
    #expect(date.end == end)
    #expect(DatePhrase.mightBegin(text.tokens, at: 0))
  }

  @Test(arguments: [
    "dem 2018", "der 2019", "Jahr", "Ende", "Ende des", "Herbst 21.07.2020", "Jahr 21.07.2020",
    "Jahr März 2020", "ende 2018", "jahr 2018", "31.02.2020", "2018/20", "12", "Montag", "",
    "3000", "1899",
  ])
  func `An article without its noun, a part without its year and what no calendar has are none`(
    text: String
  ) {
    #expect(DatePhrase(MarkedTokens(text).tokens, at: 0) == nil)
  }

  @Test(
    arguments: [
      ("2018", true, nil), ("Jahr 2018", false, "jahr"), ("Ende 2018", false, "ende"),
      ("2018/19", false, nil), ("1. Mai 2018", false, nil), ("Mai 2018", false, nil),
    ] as [(String, Bool, String?)])
  func `It is known whether figures are a year only because they look like one`(
    text: String, isBare: Bool, noun: String?
  ) throws {
    let date = try #require(DatePhrase(MarkedTokens(text).tokens, at: 0))
    #expect(date.isBareYear == isBare)
    #expect(date.noun == noun)
  }

  @Test(arguments: [
    ("1. Januar", "2020-01-01"), ("01.01.", "2020-01-01"), ("März", "2020-03"),
    ("dem 3. Juli", "2020-07-03"), ("Ende Mai", "2020-05"),
  ])
  func `A day or month takes its year from what stands after`(text: String, start: String) throws {
    let date = try #require(DatePhrase(MarkedTokens(text).tokens, at: 0, year: "2020"))
    #expect(date.start == start)
    #expect(date.hasLongYear)
  }

  @Test(arguments: ["30. Februar", "Stadt", "zwölf", ""])
  func `What is no day or month takes none`(text: String) {
    #expect(DatePhrase(MarkedTokens(text).tokens, at: 0, year: "2021") == nil)
  }

  @Test func `Words of the calendar are told apart`() {
    #expect(DatePhrase.isYearNoun("kitajahr"))
    #expect(!DatePhrase.isYearNoun("jahrgang"))
    #expect(DatePhrase.isPart("mitte"))
    #expect(!DatePhrase.isPart("hälfte"))
    #expect(DatePhrase.isSeason("frühjahr"))
    #expect(!DatePhrase.isSeason("saison"))
    #expect(DatePhrase.isTimeNoun(MarkedTokens("Schuljahr").tokens, 0))
    #expect(!DatePhrase.isTimeNoun(MarkedTokens("schuljahr").tokens, 0))
  }
}
