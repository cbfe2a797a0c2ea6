import CouncilModel
import Testing

@testable import InquiryStructure

struct SubQuestionsTests {
  @Test func `Parts that are answered one by one are exchanges of their own`() throws {
    let letter = try SampleLetter(
      """
      1. Welche Angebote gibt es im Treff für Familien und Kinder?
      a) Wie viele Gruppen bestehen?
      Es bestehen vier Gruppen.
      b) Wie viele Kinder kommen?
      Es kommen rund 30 Kinder.
      """)
    #expect(
      letter.exchanges == [
        "1a | Welche Angebote gibt es im Treff für Familien und Kinder? Wie viele Gruppen bestehen? | Es bestehen vier Gruppen.",
        "1b | Wie viele Kinder kommen? | Es kommen rund 30 Kinder.",
      ])
  }

  @Test func `Parts that are answered together are one question`() throws {
    let letter = try SampleLetter(
      """
      1. Wie viele Plätze gibt es in
      a) Krippen
      b) Horten?

      Zusammen sind es 120 Plätze.
      """)
    #expect(
      letter.exchanges == [
        "1 | Wie viele Plätze gibt es in a) Krippen b) Horten? | Zusammen sind es 120 Plätze."
      ])
  }

  @Test func `A question with its own answer stands beside its parts`() throws {
    let letter = try SampleLetter(
      """
      1. Gibt es einen Beirat?
      Ja, seit 2019.
      1.1 Wie oft tagt er?
      Er tagt zweimal im Jahr.
      1.2 Wer gehört ihm an?
      Ihm gehören neun Mitglieder an.
      """)
    #expect(
      letter.exchanges == [
        "1 | Gibt es einen Beirat? | Ja, seit 2019.",
        "1.1 | Wie oft tagt er? | Er tagt zweimal im Jahr.",
        "1.2 | Wer gehört ihm an? | Ihm gehören neun Mitglieder an.",
      ])
  }

  @Test(arguments: [
    ("Der Treff am Wehr wird seit vielen Jahren vom Verein betrieben.", true),
    ("Der Treff am Wehr", false),
  ])
  func `A sentence above the parts belongs to the first, a few words do not`(
    lead: String, belongs: Bool
  ) throws {
    let letter = try SampleLetter(
      """
      1. \(lead)
      a) Wie viele Gruppen bestehen dort?
      Es bestehen vier Gruppen.
      b) Wie viele Kinder kommen dorthin?
      Es kommen rund 30 Kinder.
      """)
    #expect(letter.structure.exchanges.map(\.number) == ["1a", "1b"])
    #expect(letter.structure.exchanges.first?.question.hasPrefix(lead) == belongs)
  }

  @Test func `A heading above the parts is no part of the first`() throws {
    let letter = try SampleLetter(
      """
      B. Kosten
      1. Wie hoch ist die Miete?
      Sie beträgt 400 Euro.
      2. Wer trägt sie?
      Der Verein trägt sie.

      C. Personal
      1. Wie viele Stellen gibt es?
      Es sind zwei Stellen.
      2. Sind alle besetzt?
      Ja.
      """)
    #expect(letter.structure.exchanges.map(\.number) == ["B.1", "B.2", "C.1", "C.2"])
    #expect(letter.structure.exchanges.first?.question == "Wie hoch ist die Miete?")
    #expect(letter.structure.exchanges.dropFirst().first?.answer == "Der Verein trägt sie.")
  }
}
