import CouncilModel
import EntityExtraction
import Testing
import TextMatching

struct CitedPaperExtractorTests {
  @Test(
    "Cited papers are found with their references",
    arguments: [
      ("siehe ⟦Drs. 21/7486⟧ und ⟦Drucksache 17/11368⟧", ["21/7486", "17/11368"]),
      ("Die ⟦Vorlage Nr. 2015/0077⟧ liegt vor.", ["2015/0077"]),
      ("In der ⟦DS 0496/20⟧ steht es.", ["0496/20"]),
      ("Auf die Kleine ⟦Anfrage 17/11368⟧ wird verwiesen.", ["17/11368"]),
      ("vgl. ⟦Drs. 21/100⟧, ⟦21/1012⟧ und ⟦21/1013⟧", ["21/100", "21/1012", "21/1013"]),
      ("Die ⟦Drucksache 20-5805⟧ ist bekannt.", ["20-5805"]),
    ])
  func finds(marked: String, references: [String]) {
    let expected = MarkedText(marked)
    let findings = expected.findings(CitedPaperExtractor())
    #expect(expected.words(findings) == expected.spans)
    let found = findings.map { finding -> String? in
      guard case .citedPaper(let paper) = finding.value else { return nil }
      return paper.reference
    }
    #expect(found == references)
  }

  @Test(
    "Other numbers are none",
    arguments: ["Die Vorlage kommt 2022/23.", "Im DS 3 fährt ein Zug.", "Haushalt 2022/2023"])
  func ignores(text: String) {
    #expect(MarkedText(text).findings(CitedPaperExtractor()).isEmpty)
  }
}
