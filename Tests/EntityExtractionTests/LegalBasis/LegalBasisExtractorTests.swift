import CouncilModel
import EntityExtraction
import Testing
import TextMatching

struct LegalBasisExtractorTests {
  @Test(
    "Provisions are found with their act",
    arguments: [
      ("Anfrage nach ⟦§ 9 Abs. 2 GeschO⟧ des Rates", "GeschO"),
      ("Das folgt aus ⟦§§ 44, 47 AsylVfG⟧.", "AsylVfG"),
      ("Nach ⟦Art. 28 Abs. 2 GG⟧ gilt das.", "GG"),
      ("Im Rahmen von ⟦§§ 67/68 SGB XII⟧ hilft die Stadt.", "SGB XII"),
      ("Gemäß ⟦§ 172 Abs. 1 Satz 1 Nr. 1 BauGB⟧ ist es möglich.", "BauGB"),
      ("Nach ⟦§ 20a der Gemeindeordnung⟧ wird eingeladen.", "Gemeindeordnung"),
      ("Der Bescheid beruht auf ⟦§ 16 a⟧.", nil),
      ("Es gelten die ⟦§§ 30 ff. BauGB⟧ weiter.", "BauGB"),
    ] as [(String, String?)])
  func finds(marked: String, act: String?) throws {
    let expected = MarkedText(marked)
    let findings = expected.findings(LegalBasisExtractor())
    #expect(expected.words(findings) == expected.spans)
    guard case .legalBasis(let basis) = try #require(findings.first).value else { return }
    #expect(basis.act == act)
    #expect(basis.citation == expected.spans.first)
  }

  @Test(
    "Other numbers are none",
    arguments: ["Art. 5 der Liste", "Artikel 3 ist ausverkauft.", "§ folgt"])
  func ignores(text: String) {
    #expect(MarkedText(text).findings(LegalBasisExtractor()).isEmpty)
  }
}
