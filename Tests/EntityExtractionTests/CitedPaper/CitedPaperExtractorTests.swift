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

  @Test(arguments: [
    ("Die ⟦Drucksache Nr. 0123/2020⟧ liegt vor.", ["0123/2020"]),
    ("Die ⟦Drucksachen-Nr.: 0123/20⟧ liegt vor.", ["0123/20"]),
    ("Die ⟦BT-Drs. 19/1234⟧ liegt vor.", ["19/1234"]),
    ("Die ⟦Vorlage 2015/0077/1⟧ liegt vor.", ["2015/0077/1"]),
    ("Der ⟦Antrag 17/11368⟧ liegt vor.", ["17/11368"]),
    ("Die ⟦Anfragen 17/11368⟧ sowie ⟦17/11369⟧ liegen vor.", ["17/11368", "17/11369"]),
    ("Die ⟦Sitzungsvorlage 21-0077⟧ liegt vor.", ["21-0077"]),
  ])
  func `A reference is read with the word before it, and others that follow`(
    marked: String, references: [String]
  ) {
    let expected = MarkedText(marked)
    let findings = expected.findings(CitedPaperExtractor())
    #expect(expected.words(findings) == expected.spans)
    let found = findings.map { finding -> String? in
      guard case .citedPaper(let paper) = finding.value else { return nil }
      return paper.reference
    }
    #expect(found == references)
  }

  @Test(arguments: [
    "Die Drucksache 12 liegt vor.", "Die Drucksache 1/2 liegt vor.",
    "Die drucksache 17/11368 liegt vor.",
    "Die Vorlage vom 12.05.2020 liegt vor.", "Die Vorlage 17 / 11368 liegt vor.",
    "Die Vorlage 1,5/2020",
    "Die Vorlage", "Drs.", "Seite 17/11368",
  ])
  func `Short numbers, dates and numbers after other words are none`(text: String) {
    let expected = MarkedText(text)
    #expect(expected.words(expected.findings(CitedPaperExtractor())) == [])
  }
}
