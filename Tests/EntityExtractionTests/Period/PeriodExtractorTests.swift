import CouncilModel
import EntityExtraction
import Testing
import TextMatching

struct PeriodExtractorTests {
  @Test(
    "Times are found with their role",
    arguments: [
      ("Das Haus öffnet ⟦bis 2025⟧.", "../2025", .deadline),
      ("Der Bau dauert ⟦bis Ende 2024⟧.", "../2024", .deadline),
      ("Anträge sind ⟦bis zum 31.12.2014⟧ möglich.", "../2014-12-31", .deadline),
      ("Es war Zeit ⟦bis Ende März 2022⟧.", "../2022-03", .deadline),
      ("Er kommt ⟦bis spätestens Herbst 2017⟧.", "../2017", .deadline),
      ("⟦Seit 2018⟧ steigt die Zahl.", "2018/..", .since),
      ("⟦Ab 1. Januar 2023⟧ gilt das.", "2023-01-01/..", .since),
      ("⟦seit dem Jahr 2009⟧ gefördert", "2009/..", .since),
      ("⟦ab dem Schuljahr 2022/23⟧ neu", "2022/..", .since),
      ("Die Zahl fiel ⟦von 2013 bis 2017⟧ stark.", "2013/2017", .range),
      ("Der Kurs läuft ⟦in 2017/18⟧ weiter.", "2017/2018", .range),
      ("⟦Im Schuljahr 2022/2023⟧", "2022/2023", .range),
      ("⟦in den Jahren 2015, 2016 und 2017⟧ gab es", "2015/2017", .range),
      ("⟦die Jahre 2017 – 2019⟧", "2017/2019", .range),
      ("⟦seit Ende des Schuljahres 2014/15⟧ neu", "2015/..", .since),
      ("⟦von Anfang 2021 bis heute⟧ geprüft", "2021/..", .since),
      ("⟦in den Jahren 2021 bis 2025⟧ gibt es", "2021/2025", .range),
      ("⟦zwischen September 2016 und Februar 2020⟧", "2016-09/2020-02", .range),
      ("⟦vom 1. Januar bis 30. Juni 2020⟧ gesperrt", "2020-01-01/2020-06-30", .range),
      ("⟦vom 01.01. bis 31.12.2020⟧ gesperrt", "2020-01-01/2020-12-31", .range),
      ("Zeitraum ⟦2014-2020⟧", "2014/2020", .range),
      ("⟦zum Stichtag 15. August 2014⟧ waren es", "2014-08-15", .asOf),
      ("(⟦Stand: 30.09.2023⟧)", "2023-09-30", .asOf),
      ("⟦mit Stand vom 17. September 2018⟧", "2018-09-17", .asOf),
      ("Der Rat hat ⟦am 21.07.2020⟧ zugestimmt.", "2020-07-21", .point),
      ("Das Schreiben ⟦vom 3. Juli 2019⟧ liegt vor.", "2019-07-03", .point),
      ("Sie tagten ⟦am Dienstag, dem 21. Juli 2020⟧.", "2020-07-21", .point),
      ("Es gab sie ⟦im Jahr 2019⟧ noch.", "2019", .point),
      ("Sie öffnete ⟦im März 2020⟧.", "2020-03", .point),
    ] as [(String, String, TimePeriod.Role)])
  func finds(marked: String, interval: String, role: TimePeriod.Role) throws {
    let expected = MarkedText(marked)
    let findings = expected.findings(PeriodExtractor())
    #expect(expected.words(findings) == expected.spans)
    guard case .period(let period) = try #require(findings.first).value else { return }
    #expect(period.interval == interval)
    #expect(period.role == role)
  }

  @Test("Years that do not follow each other are no range")
  func partsYears() {
    let expected = MarkedText("⟦in den Jahren 2013⟧ und 2017 gab es Geld")
    let findings = expected.findings(PeriodExtractor())
    #expect(findings.isEmpty || expected.words(findings) == expected.spans)
    #expect(findings.allSatisfy { $0.rule != "period.range" })
  }

  @Test(
    "Years in names, and numbers of papers and things, are none",
    arguments: [
      "Die Zahl 2018 stieg.", "Im ISEK 2030 steht es.", "Der Seniorenbericht 2018 liegt vor.",
      "Der Masterplan 2015 gilt.", "Die Agenda 2030 nennt Ziele.", "Der Haushalt 2023 ist knapp.",
      "Haushalt 2022/2023", "Doppelhaushalt 2016/17", "Masterplan 2015-2025 und mehr",
      "Vorlage 2015/0077", "Drs. 2017/18", "Vorlage Nr. 2017/18", "DS 0317/21", "§ 2018",
      "Für bis 2000 Einwohner", "Er gab ab 2000 Euro.", "bis 2025 Euro", "in 2000 Haushalten",
      "Das war vor dem Jahr 2015.", "Kapitel 1.2.2014.3", "von 1990 auf 2010",
      "bis Ende des Jahres",
      "am 5. März um 18 Uhr", "31.02.2020", "in den 1950er bis 1970er Jahren",
      "06/2023 (Beginn) bis 10/2023",
    ])
  func ignores(text: String) {
    let expected = MarkedText(text)
    #expect(expected.words(expected.findings(PeriodExtractor())).isEmpty)
  }
}
