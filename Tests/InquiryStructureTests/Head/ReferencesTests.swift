import Testing

@testable import InquiryStructure

struct ReferencesTests {
  @Test(arguments: [
    "2019/0042", "DS 0496/20", "21-0417", "VII/2020/01", "18 / 21 357", "KT 0042/2019",
    "Drs. 12/345", "RA-417/2022", "F0417/21", "kAF 0042/2023", "Anf-015-B-11-2022", "0417/XXI",
    "VII-F-01234",
  ])
  func `References are known by their shape`(text: String) {
    #expect(References.isReference(text))
  }

  @Test(arguments: [
    "2013/2014", "2013", "DS", "3/4", "Haus/Hof", "SPD/FDP", "Amt 50", "zur Vorlage 2019/0042",
    "03.05.2021", "1/2/3/4/5", "", "0361/6551234567",
    "A-12", "Haus-Nr",
  ])
  func `Spans of years, fractions and words are none`(text: String) {
    #expect(!References.isReference(text))
  }

  @Test(arguments: [
    ("Drucksache 18 / 21 357 Schriftliche Anfrage", "18 / 21 357"),
    ("Drucksachen-Nr. 21-0417 vom", "21-0417"), ("siehe Drucksache - 0412/2", "0412/2"),
    ("Vorlage: 2020/0455", "2020/0455"), ("Drucksache 8/412 10. Mai", "8/412"),
    ("Die Drucksache des Rates, Drucksache 7/12", "7/12"), ("Drucksache Nr. 12", nil),
    ("2020/0455", nil),
  ])
  func `After its word a reference is read from running text`(text: String, expected: String?) {
    #expect(References.introduced(in: text) == expected)
  }

  @Test(arguments: [
    ("Anfrage KT 0042/2019: Arbeit der Vereine", "KT 0042/2019"),
    ("Antwort auf die Anfrage 2020/0455", "2020/0455"), ("Stand 2020/0455", nil),
    ("Anfrage vom 3. Mai", nil), ("Ihre Ratsanfrage RA-417/2022 – Treff", "RA-417/2022"),
    ("Anfrage Nr. 15-0417/2017:", "15-0417/2017"), ("§ 118/25 - Fragestunde", nil),
  ])
  func `In a line with other words an abbreviation or its kind shows it`(
    text: String, expected: String?
  ) {
    #expect(References.inside(text) == expected)
  }

  @Test(arguments: [
    ("RA-417/2022: Treff am Wehr", "RA-417/2022", "Treff am Wehr"),
    ("22-0417 Treff am Wehr", "22-0417", "Treff am Wehr"),
  ])
  func `A reference before its subject begins the line`(
    line: String, reference: String, rest: String
  ) {
    #expect(References.leading(line)?.reference == reference)
    #expect(References.leading(line).map { String($0.rest) } == rest)
  }

  @Test(arguments: ["12-14 Uhr offen", "Treff am Wehr", "22-0417", "22-0417 und mehr"])
  func `Other lines begin with none`(line: String) {
    #expect(References.leading(line)?.reference == nil)
  }
}
