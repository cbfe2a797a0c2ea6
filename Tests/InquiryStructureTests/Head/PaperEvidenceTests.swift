import CouncilModel
import Testing

@testable import InquiryStructure

/// ⟦⟧ marks the words that prove a value.
struct PaperEvidenceTests {
  typealias Proof = @Sendable (HeadEvidence) -> Evidence?

  private func check(_ marked: String, _ proof: Proof) throws {
    let open = try #require(marked.firstRange(of: "⟦"))
    let close = try #require(marked.firstRange(of: "⟧"))
    let words = String(marked[open.upperBound..<close.lowerBound])
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let letter = try SampleLetter(
      text + "\n\n1. Wer betreibt den Treff?\nDer Verein betreibt ihn.\n")
    let found = try #require(proof(letter.structure.paper.evidence))
    #expect(found.text == words)
    #expect(letter.text.string(found.range) == words)
  }

  @Test(arguments: [
    "Stadt Rotheim\n\nVorlage Nr.: ⟦2021/0042⟧\nVerantwortlich: Dez. 3",
    "Stadt Rotheim\n\n⟦DS 0123/21⟧; Anfrage nach § 9 Abs. 2 GeschO; Treff am Wehr; öffentlich",
    "Stadt Rotheim\n\nDrucksache ⟦21-0417⟧\n\nTreff am Wehr",
  ])
  func `A reference is proved by itself`(marked: String) throws {
    try check(marked) { $0.reference }
  }

  @Test(arguments: [
    "Stadt Rotheim\n\nVorlage Nr.: 2021/0042\nBetreff: ⟦Treff am Wehr⟧",
    "Stadt Rotheim\n\nAnfrage betr. ⟦Treff am Wehr⟧",
    "Stadt Rotheim\n\nDS 0123/21; Anfrage nach § 9 Abs. 2 GeschO; ⟦Treff am Wehr⟧; öffentlich",
  ])
  func `A subject is proved by its words`(marked: String) throws {
    try check(marked) { $0.subject }
  }

  @Test(arguments: [
    "Stadt Rotheim\n\nRotheim, den ⟦3. Mai 2021⟧\n\nSehr geehrte Damen und Herren,",
    "Stadt Rotheim\n\nDatum: ⟦03.05.2021⟧\nBetreff: Treff am Wehr",
  ])
  func `A date is proved by how it is printed`(marked: String) throws {
    try check(marked) { $0.date }
  }

  @Test(arguments: [
    "Stadt Rotheim\n\nFragesteller: ⟦Petra Beispiel⟧\nBetreff: Treff am Wehr",
    "Stadt Rotheim\n\n⟦SPD-Fraktion⟧\n\nVorlage Nr.: 2021/0042\nBetreff: Treff am Wehr",
    "Stadt Rotheim\n\nAnfrage der ⟦CDU-Fraktion⟧ vom 3. Mai 2021",
  ])
  func `Who asked is proved by the name`(marked: String) throws {
    try check(marked) { $0.originators.first }
  }

  @Test(arguments: [
    "Stadt Rotheim\n\nVorlage Nr.: 2021/0042\nVerantwortlich: ⟦Dez. 3⟧\nBetreff: Treff am Wehr",
    "Stadt Rotheim\n⟦Der Bürgermeister⟧\n\nTreff am Wehr",
    "Stadt Rotheim\n\nDas ⟦Bezirksamt Nord⟧ beantwortet die Fragen wie folgt:",
  ])
  func `Who answers is proved by the name`(marked: String) throws {
    try check(marked) { $0.answeredBy.first }
  }

  @Test(arguments: [
    ("Anfrage nach ⟦§ 9 Abs. 2 GeschO⟧; Treff", "legalBasis"),
    ("Status: ⟦öffentlich⟧", "visibility"),
    ("Stadt ⟦Rotheim⟧", "municipality"), ("zur Sitzung des Rates am ⟦14. Mai 2021⟧", "meetingDate"),
  ])
  func `So are the other fields`(marked: String, field: String) throws {
    try check(marked) { evidence in
      switch field {
      case "legalBasis": evidence.legalBasis
      case "visibility": evidence.visibility
      case "municipality": evidence.municipality
      default: evidence.meetingDate
      }
    }
  }
}
