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

  @Test(
    arguments: [
      ("Nach ⟦§ 4 Abs. 1 Satz 2 Nr. 3 Buchst. b KAG⟧ gilt das.", "KAG"),
      ("Nach ⟦§ 34 BauGB⟧ i. V. m. der Satzung", "BauGB"),
      ("Nach ⟦§ 34 i. V. m. § 35 BauGB⟧ gilt das.", "BauGB"),
      ("Nach ⟦Artikel 28 des Grundgesetzes⟧ gilt das.", "Grundgesetzes"),
      ("Nach ⟦§ 1 Baugesetzbuch⟧ gilt das.", "Baugesetzbuch"),
      ("Nach ⟦§ 11 der Hauptsatzung⟧ gilt das.", "Hauptsatzung"),
      ("Nach ⟦§ 8 SGB VIII⟧ gilt das.", "SGB VIII"), ("Nach ⟦§ 22 SGB II⟧ gilt das.", "SGB II"),
      ("Nach ⟦§ 5⟧ gilt das.", nil), ("Nach ⟦§§ 5 bis 7⟧ gilt das.", nil),
      ("Nach ⟦§ 13b BauGB⟧ gilt das.", "BauGB"), ("Nach ⟦§ 4 BauNVO⟧ gilt das.", "BauNVO"),
      ("Nach ⟦§ 30 f. BauGB⟧ gilt das.", "BauGB"),
    ] as [(String, String?)])
  func `A citation goes on over its parts to its act`(marked: String, act: String?) throws {
    let expected = MarkedText(marked)
    let findings = expected.findings(LegalBasisExtractor())
    #expect(expected.words(findings) == expected.spans)
    guard case .legalBasis(let basis) = try #require(findings.first).value else { return }
    #expect(basis.act == act)
  }

  @Test func `A citation over two lines is written on one`() throws {
    let expected = MarkedText("Nach ⟦§ 9\nAbs. 2 GeschO⟧ gilt das.")
    let findings = expected.findings(LegalBasisExtractor())
    #expect(expected.words(findings) == expected.spans)
    guard case .legalBasis(let basis) = try #require(findings.first).value else { return }
    #expect(basis.citation == "§ 9 Abs. 2 GeschO")
  }

  @Test(arguments: [
    "Die §§ sind bekannt.", "Art. 5", "Der Artikel 3 der Zeitung", "Artikel folgt",
    "Paragraph 9 GeschO",
    "Art der Nutzung 7 GG", "",
  ])
  func `An article without its act and a sign without a number are none`(text: String) {
    let expected = MarkedText(text)
    #expect(expected.words(expected.findings(LegalBasisExtractor())) == [])
  }
}
