import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct SponsorListTests {
  @Test func `Names among organisations are some, too`() {
    let found = Self.names([
      "Anträge haben folgende Vereine gestellt:", "- Filmhaus e. V.", "- Kammerbühne",
      "– Werkraum e. V.",
      "• Tanzraum Süd",
    ])
    #expect(found == ["Kammerbühne", "Tanzraum Süd"])
  }

  @Test(arguments: [
    ["Wir haben gefragt:", "- Filmhaus e. V.", "- Kammerbühne", "- Werkraum e. V."],
    ["Folgende Vereine kamen.", "- Filmhaus e. V.", "- Kammerbühne", "- Werkraum e. V."],
    ["Folgende Vereine kamen:", "- Filmhaus e. V.", "- Kammerbühne"],
    ["Folgende Vereine kamen:", "- Filmhaus e. V.", "- Werkraum e. V.", "- das Amt für Kultur"],
    ["Folgende Vereine kamen:", "- Filmhaus e. V.", "- Werkraum e. V.", "- Kulturamt der Stadt"],
    ["Folgende Vereine kamen:", "- Filmhaus e. V.", "- Werkraum e. V.", "- wer noch?"],
    ["Folgende Vereine kamen:"],
  ])
  func `Without an announcement, enough names or a capital letter none is made one`(items: [String])
  {
    #expect(Self.names(items) == [])
  }

  @Test func `A list ends at a sentence`() {
    let long =
      "Alle anderen Gruppen der Stadt haben sich bis zum Ende der Frist nicht mehr gemeldet."
    let found = Self.names([
      "Folgende Vereine kamen:", "- Filmhaus e. V.", "- Werkraum e. V.", long, "- Kammerbühne",
    ])
    #expect(found == [])
  }

  private static func names(_ texts: [String]) -> [String] {
    let passages = texts.map { TokenizedPassage(Passage($0)) }
    let known = passages.enumerated().flatMap { number, passage in
      SponsorFinder(passage, number, PlaceNames([])).mentions
    }
    return SponsorList.mentions(in: passages, known: known).map(\.name)
  }
}
