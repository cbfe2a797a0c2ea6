import CouncilModel
import Testing

@testable import InquiryStructure

struct PlainSpeakersTests {
  private static let talk = """
    Stadtrat Auenrode, Sitzung am 04.03.2021

    Karla Muster:
    Ich habe eine Frage. Wann wird der Platz gepflastert?

    Paul Probe:
    Ja, Frau Muster, das beginnt im Mai.
    """

  @Test func `Who is named in full asks and answers`() throws {
    let letter = try SampleLetter(Self.talk)
    #expect(
      letter.exchanges == [
        "– | Wann wird der Platz gepflastert? | Ja, Frau Muster, das beginnt im Mai."
      ])
    #expect(letter.structure.paper.originators.map(\.name) == ["Karla Muster"])
    #expect(letter.structure.paper.answeredBy.map(\.name) == ["Paul Probe"])
  }

  @Test func `Headings of two words are no speakers where nobody is addressed`() throws {
    let letter = try SampleLetter(
      Self.talk.replacing("Frau Muster", with: "meine Damen"))
    #expect(letter.structure.paper.originators.isEmpty)
  }
}
