import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct SponsorCoordinationTests {
  @Test(arguments: [
    ("Zuständig sind die Verkehrsbetriebe und die ⟦NVG⟧.", "NVG"),
    ("Zuständig sind die Verkehrsbetriebe bzw. die ⟦NVG⟧.", "NVG"),
    ("Zuständig ist der KVV oder ⟦NVG⟧.", "NVG"),
  ])
  func `Letters beside a known company are a company's`(marked: String, name: String) {
    let text = MarkedTokens(marked)
    let found = Self.mentions(in: [text])
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    #expect(found.map(\.name) == [name])
    #expect(found.map(\.abbreviation) == [name])
  }

  @Test(arguments: [
    "Die Verkehrsbetriebe und die SPD sprachen.", "Die Verkehrsbetriebe und die Schulen sprachen.",
    "Die Verkehrsbetriebe, die NVG, sprachen.",
    "Die Verkehrsbetriebe und die NVG-Werkstatt sprachen.",
    "Die Caritas und die NVG sprachen.", "Die Verkehrsbetriebe und die NVG Süd sprachen.",
    "Die Verkehrsbetriebe und die NORDVERKEHR sprachen.", "Die Verkehrsbetriebe und",
  ])
  func `Parties, longer names and what stands beside charities are none`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(Self.mentions(in: [text]).map(\.span)) == [])
  }

  @Test func `Small letters are a company's where the letter has them in capitals elsewhere`() {
    let question = MarkedTokens("Was sagen die Verkehrsbetriebe und die Nvg?")
    #expect(Self.mentions(in: [question]).isEmpty)
    let found = Self.mentions(in: [question, MarkedTokens("Die NVG sagt nichts.")])
    #expect(found.map(\.name) == ["NVG"])
  }

  private static func mentions(in texts: [MarkedTokens]) -> [SponsorMention] {
    let passages = texts.map(\.passage)
    let known = passages.enumerated().flatMap { number, passage in
      SponsorFinder(passage, number, PlaceNames([])).mentions
    }
    return SponsorCoordination.mentions(in: passages, known: known)
  }
}
