import CouncilModel
import Testing

@testable import EntityExtraction

/// One table for each part of the grammar: states, open ends, ranges, points.
@Suite struct PeriodPhraseTests {
  @Test(arguments: [
    ("(⟦Stand: 30.09.2023⟧)", "2023-09-30"), ("⟦zum Stichtag 15. August 2014⟧", "2014-08-15"),
    ("⟦Stichtag 31.12.2020⟧", "2020-12-31"), ("⟦mit Stand vom 17. Mai 2018⟧", "2018-05-17"),
    ("⟦nach Datenstand März 2021⟧", "2021-03"), ("⟦Stand Ende 2019⟧", "2019"),
    ("⟦per Stand 1. Juli 2019⟧", "2019-07-01"),
  ])
  func `A state says as of when`(marked: String, interval: String) throws {
    try check(marked, interval, .asOf)
  }

  @Test(arguments: [
    ("Es steigt ⟦seit 2018⟧.", "2018/.."), ("⟦Ab 1. Januar 2023⟧ gilt das.", "2023-01-01/.."),
    ("⟦Seit dem Jahr 2009⟧ wird gefördert.", "2009/.."),
    ("Es gilt ⟦ab etwa Mitte 2021⟧.", "2021/.."),
    ("Es gilt ⟦ab voraussichtlich Mai 2021⟧.", "2021-05/.."),
    ("⟦Von Anfang 2021 bis heute⟧ wurde geprüft.", "2021/.."),
    ("⟦Seit dem Schuljahr 2018/19⟧ läuft es.", "2018/.."),
  ])
  func `Since when is open at its end`(marked: String, interval: String) throws {
    try check(marked, interval, .since)
  }

  @Test(arguments: [
    ("Das Haus öffnet ⟦bis 2025⟧.", "../2025"), ("Es gilt ⟦bis zum 31.12.2014⟧.", "../2014-12-31"),
    ("Er kommt ⟦bis spätestens Herbst 2017⟧.", "../2017"),
    ("Er kommt ⟦bis einschließlich Mai 2017⟧.", "../2017-05"),
    ("Er kommt ⟦bis zum Schuljahr 2017/18⟧.", "../2018"),
    ("⟦Bis Ende des Jahres 2021⟧ ist es fertig.", "../2021"),
  ])
  func `Until when is open at its start`(marked: String, interval: String) throws {
    try check(marked, interval, .deadline)
  }

  @Test(arguments: [
    ("Es fiel ⟦von 2013 bis 2017⟧ stark.", "2013/2017"),
    ("⟦Zwischen 2013 und 2017⟧ fiel es.", "2013/2017"),
    ("⟦vom 1. Januar bis 30. Juni 2020⟧ gesperrt", "2020-01-01/2020-06-30"),
    ("⟦vom 4. bis 9. Mai 2020⟧ gesperrt", "2020-05-04/2020-05-09"),
    ("⟦11. – 13. Juni 2021⟧ gesperrt", "2021-06-11/2021-06-13"),
    ("die Werte ⟦der Jahre 2018, 2019 und 2020⟧ fehlen", "2018/2020"),
    ("⟦vom 01.01. bis 31.12.2020⟧ gesperrt", "2020-01-01/2020-12-31"),
    ("⟦zwischen März 2016 und Mai 2020⟧ gesperrt", "2016-03/2020-05"),
    ("⟦von März bis Mai 2020⟧ gesperrt", "2020-03/2020-05"),
    ("Zeitraum ⟦2014-2020⟧", "2014/2020"), ("⟦die Jahre 2017 – 2019⟧", "2017/2019"),
    ("⟦in den Jahren 2015, 2016 und 2017⟧", "2015/2017"), ("⟦im Schuljahr 2022/2023⟧", "2022/2023"),
    ("Der Kurs läuft ⟦in 2017/18⟧ weiter.", "2017/2018"),
    ("⟦Jahre 2015 sowie 2016⟧", "2015/2016"),
    ("⟦01.04.2019 bis 31.03.2021⟧ gefördert", "2019-04-01/2021-03-31"),
  ])
  func `A range has both of its ends`(marked: String, interval: String) throws {
    try check(marked, interval, .range)
  }

  @Test(arguments: [
    ("Beschlossen ⟦am 21.07.2020⟧ im Rat", "2020-07-21"),
    ("Das Schreiben ⟦vom 3. Juli 2019⟧", "2019-07-03"),
    ("Sie tagten ⟦am Dienstag, dem 21. Juli 2020⟧.", "2020-07-21"),
    ("Es gab sie ⟦im Jahr 2019⟧ noch.", "2019"), ("Sie öffnete ⟦im März 2020⟧.", "2020-03"),
    ("Es galt ⟦für das Jahr 2019⟧.", "2019"), ("Sie schloss ⟦Ende 2019⟧.", "2019"),
    ("Sie schloss ⟦im Sommer 2019⟧.", "2019"), ("Der Bescheid: ⟦30.06.2019⟧", "2019-06-30"),
  ])
  func `A point is a day, a month or a year`(marked: String, interval: String) throws {
    try check(marked, interval, .point)
  }

  @Test(arguments: [
    "Der Masterplan 2015-2025 gilt.", "Der Haushalt 2023 ist knapp.",
    "Die Agenda 2030 nennt Ziele.",
    "Vorlage 2015/0077", "Drs. 2017/18 liegt vor", "Nr. 2017/18 liegt vor", "§ 2018 gilt",
    "in 2000 Haushalten", "ab 2000 Euro", "Das war vor dem Jahr 2015.", "Das war nach 2015.",
    "bis Ende des Jahres", "am 5. März um 18 Uhr", "31.02.2020", "in den 1950er Jahren",
    "Im Mai wird gebaut.", "von 1990 auf 2010", "zwischen 2017 und 2013", "von 2020 bis 2010",
    "SGB-2020 gilt", "06/2023 (Beginn) bis 10/2023",
  ])
  func `Names, numbers of papers and things, and times without a year are none`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: PeriodPhrase.find).map(\.span)) == [])
  }

  @Test(arguments: ["Zeitraum", "Laufzeit", "Förderperiode", "Jahre"])
  func `A noun of time is no name that a range belongs to`(noun: String) {
    let text = MarkedTokens("\(noun) ⟦2014-2020⟧")
    #expect(!PeriodPhrase.isNamed(text.tokens, before: text.first))
  }

  @Test(arguments: ["Masterplan", "Bericht", "Nr.", "Drs.", "§", "7"])
  func `A name, a number or a sign of one before a year makes it part of a name`(name: String) {
    let text = MarkedTokens("\(name) ⟦2014⟧")
    #expect(PeriodPhrase.isNamed(text.tokens, before: text.first))
  }

  @Test(arguments: [
    ("SGB-⟦2020⟧", true), ("1/⟦2014⟧", true), ("(⟦2014⟧)", false), ("„⟦2014⟧“", false),
    ("in ⟦2014⟧", false),
  ])
  func `Figures inside something longer are glued to it`(marked: String, isGlued: Bool) {
    let text = MarkedTokens(marked)
    #expect(PeriodPhrase.isGlued(text.tokens, before: text.first) == isGlued)
  }

  private func check(_ marked: String, _ interval: String, _ role: TimePeriod.Role) throws {
    let text = MarkedTokens(marked)
    let phrases = text.found(\.span, by: PeriodPhrase.find)
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    let first = try #require(phrases.first)
    #expect(first.value.interval == interval)
    #expect(first.value.role == role)
    #expect(first.rule == "period.\(role.rawValue)")
  }
}
