import Testing

@testable import InquiryStructure

struct ReferencesTests {
  @Test(arguments: [
    "2019/0042", "DS 0496/20", "21-0417", "VII/2020/01", "18 / 21 357", "KT 0042/2019",
    "Drs. 12/345",
  ])
  func `References are known by their shape`(text: String) {
    #expect(References.isReference(text))
  }

  @Test(arguments: [
    "2013/2014", "2013", "DS", "3/4", "Haus/Hof", "SPD/FDP", "Amt 50", "zur Vorlage 2019/0042",
    "03.05.2021", "1/2/3/4/5", "",
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
  func `Behind its word a reference is read from running text`(text: String, expected: String?) {
    #expect(References.introduced(in: text) == expected)
  }

  @Test(arguments: [
    ("Anfrage KT 0042/2019: Arbeit der Vereine", "KT 0042/2019"),
    ("Antwort auf die Anfrage 2020/0455", "2020/0455"), ("Stand 2020/0455", nil),
    ("Anfrage vom 3. Mai", nil),
  ])
  func `In a line with other words an abbreviation or its kind shows it`(
    text: String, expected: String?
  ) {
    #expect(References.inside(text) == expected)
  }
}
