import CouncilModel
import EntityExtraction
import Testing
import TextMatching

struct ProgrammeExtractorTests {
  @Test(
    "Programmes are found by name and in quotation marks",
    arguments: [
      ("Sie werden über das Programm ⟦Soziale Stadt⟧ gefördert.", ["Soziale Stadt"]),
      ("Das ⟦ESF⟧-Förderprogramm ⟦Th.INKA⟧ läuft.", ["ESF", "Th.INKA"]),
      ("Die Gebiete der ⟦Sozialen Stadt⟧ wachsen.", ["Soziale Stadt"]),
      ("Aus dem Bundesprogramm „⟦Grüne Höfe⟧“ kommt Geld.", ["Grüne Höfe"]),
      ("Mittel der ⟦Städtebauförderung⟧ fließen.", ["Städtebauförderung"]),
    ])
  func finds(marked: String, names: [String]) {
    let expected = MarkedText(marked)
    let findings = expected.findings(ProgrammeExtractor())
    #expect(expected.words(findings) == expected.spans)
    let found = findings.map { finding -> String? in
      guard case .programme(let programme) = finding.value else { return nil }
      return programme.name
    }
    #expect(found == names)
  }

  @Test(
    "Other programmes are none",
    arguments: [
      "Das Ferienprogramm „Sommer“ beginnt.", "Das Programm ist voll.",
      "Das Wahlprogramm liegt aus.",
      "Die soziale Stadt der Zukunft",
    ])
  func ignores(text: String) {
    #expect(MarkedText(text).findings(ProgrammeExtractor()).isEmpty)
  }

  @Test(arguments: [
    ("Das Förderprogramm „⟦Grüne Höfe⟧“ endet.", "programme.quoted"),
    ("Die Förderprogramme »⟦Grüne Höfe⟧« enden.", "programme.quoted"),
    ("Das Landesprogramm \"⟦Aktive Mitte⟧\" endet.", "programme.quoted"),
    ("Mittel des Sonderprogramms „⟦Grüne\nHöfe 2⟧“ fließen.", "programme.quoted"),
    ("Aus dem ⟦ESF⟧ kommt Geld.", "programme.known"),
  ])
  func `The rule says whether a name is known or only quoted`(marked: String, rule: String) {
    let expected = MarkedText(marked)
    let findings = expected.findings(ProgrammeExtractor())
    #expect(expected.words(findings) == expected.spans)
    #expect(findings.map(\.rule) == [rule])
  }

  @Test(arguments: [
    "Das Programm „“ endet.", "Das Programm „Grüne Höfe endet.",
    "Das Programm „, so heißt es“ endet.",
    "das förderprogramm „Höfe“ endet.", "Das Bühnenprogramm „Höfe“ endet.", "Programm „",
    "Das Programm „eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn“ endet.",
  ])
  func `Quotation marks without an end, without a name or with a sentence in them hold none`(
    text: String
  ) {
    let expected = MarkedText(text)
    #expect(expected.words(expected.findings(ProgrammeExtractor())) == [])
  }
}
