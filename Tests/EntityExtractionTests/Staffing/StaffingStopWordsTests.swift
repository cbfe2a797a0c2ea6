import CouncilModel
import Testing
import TextMatching

@testable import EntityExtraction

@Suite struct StaffingStopWordsTests {
  @Test(arguments: ["über", "dieser", "keine", "welche", "prozentige", "seitens"])
  func `Words with an adjective's ending that qualify nothing are known`(word: String) {
    #expect(StaffingStopWords.all.contains(word))
  }

  @Test(arguments: ["neue", "zusätzliche", "befristete", "halbe", "freien"])
  func `Adjectives that positions have are not among them`(word: String) {
    #expect(!StaffingStopWords.all.contains(word))
  }

  @Test func `A number before a stop word does not count what follows`() {
    let findings = StaffingExtractor().findings(in: [
      .init("Von den 20 werden keine Stellen besetzt.")
    ])
    #expect(findings.isEmpty)
  }
}
