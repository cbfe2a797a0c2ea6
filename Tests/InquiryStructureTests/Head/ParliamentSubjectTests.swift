import Testing

@testable import InquiryStructure

struct ParliamentSubjectTests {
  @Test(arguments: [
    ("Petra Beispiel (SPD) Treff am Wehr und Antwort", "Treff am Wehr"),
    (
      "Petra Beispiel (SPD) vom 27. Mai 2013 (Eingang) zum Thema: Treff am Wehr Ich frage",
      "Treff am Wehr"
    ),
    (
      "Petra Beispiel (SPD)\nund Antwort\nder Landesregierung\nTreff am Wehr\n1. Wie",
      "Treff am Wehr"
    ),
    ("Petra Beispiel und Fraktion DIE LINKE Treff am Wehr und Antwort", "Treff am Wehr"),
    ("Petra Beispiel (SPD)", nil), ("Petra Beispiel", nil),
  ])
  func `The subject stands after the askers and before what follows`(
    text: String, expected: String?
  ) {
    #expect(ParliamentSubject(text: text).subject(behindNamesAt: text.startIndex) == expected)
  }

  @Test(arguments: [
    (
      "Drucksache 7/12 vom 4. März 2018 Treff am Wehr Die Kleine Anfrage 12 vom 4. März 2018 hat",
      "Treff am Wehr"
    ),
    ("Treff am Wehr Die Kleine Anfrage 12", nil), ("vom 4. März 2018 Treff am Wehr", nil),
  ])
  func `Before the inquiry's wording it stands after the print's date`(
    text: String, expected: String?
  ) {
    #expect(ParliamentSubject(text: text).subjectBeforeWording() == expected)
  }
}
