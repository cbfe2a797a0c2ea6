import GermanText
import Testing

struct GermanDateTests {
  @Test(arguments: [
    ("21.01.2014 und mehr", "2014-01-21", " und mehr"),
    ("1.2.2013", "2013-02-01", ""),
    ("8. Dezember 2017, Raum 3", "2017-12-08", ", Raum 3"),
    ("15. Dez. 2017", "2017-12-15", ""),
    ("15.März 2017", "2017-03-15", ""),
    ("14. 12. 2018", "2018-12-14", ""),
    ("3. Jänner 1999", "1999-01-03", ""),
    ("07.01.20: offen", "2020-01-07", ": offen"),
    ("01.01.69", "2069-01-01", ""),
    ("01.01.70", "1970-01-01", ""),
    ("29.02.2020", "2020-02-29", ""),
  ])
  func `Dates are read in figures and words, with what stands after`(
    text: String, iso: String, rest: String
  ) throws {
    let found = try #require(GermanDate.prefix(of: text[...]))
    #expect(found.iso == iso)
    #expect(found.rest == rest)
  }

  @Test(arguments: [
    "32.01.2014", "0.1.2014", "1.13.2014", "21.01.", "21.01.201", "21. Sitzung 2014", "2014",
    "1.154.000 €", "8. Dezember", "8 Dezember 2017", "am 8. Mai 2017", "01.01.1815", "",
  ])
  func `What only looks like a date is none`(text: String) {
    #expect(GermanDate.prefix(of: text[...]) == nil)
  }

  @Test(arguments: ["31.04.2020", "30. Februar 2016", "29.02.2019", "29.02.1900", "31.11.22"])
  func `A day that its month does not have is no date`(text: String) {
    #expect(GermanDate.prefix(of: text[...]) == nil)
  }

  @Test(arguments: [
    ("Sitzung am 14. Dezember 2018, verlegt auf den 3.1.2019", "2018-12-14"),
    ("Ausgaben 1.154.000 Euro, Stand 30.06.2020", "2020-06-30"),
    ("Kapitel 3.1.2.2014", nil),
    ("Aktenzeichen 112.01.2014", nil),
    ("ohne Datum", nil),
  ])
  func `The first date of a text is found, but none inside of other numbers`(
    text: String, iso: String?
  ) {
    #expect(GermanDate.first(in: text[...]) == iso)
  }
}
