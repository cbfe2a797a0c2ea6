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
}
