import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct PlaceNamesTests {
  @Test(arguments: [
    ("⟦Karlsruhe⟧ hat", true), ("⟦Baden-Württemberg⟧ hat", true),
    ("⟦Nordrhein-Westfalen⟧ hat", true),
    ("⟦Hafenblick⟧ hat", false), ("⟦karlsruhe⟧ hat", false), ("⟦7⟧ hat", false),
  ])
  func `A place ends after its last part`(marked: String, isPlace: Bool) {
    let text = MarkedTokens(marked)
    let end = PlaceNames([]).end(text.tokens, 0)
    #expect(end == (isPlace ? text.span.upperBound : 0))
  }

  @Test(arguments: [
    "Die Stadt Freihausen antwortet.", "Die Landeshauptstadt Freihausen antwortet.",
    "Der Landkreis Freihausen antwortet.", "Die Gemeinde Freihausen antwortet.",
  ])
  func `A letter's own town is a place in all of its passages`(text: String) {
    let places = PlaceNames([TokenizedPassage(Passage(text))])
    #expect(places.contains("Freihausen"))
    #expect(!PlaceNames([]).contains("Freihausen"))
  }

  @Test(arguments: [
    "Die Stadt hat geantwortet.", "Die Stadt\nFreihausen", "Stadtrat Freihausen sprach.",
  ])
  func `Without a town's name after the word none is learnt`(text: String) {
    #expect(!PlaceNames([TokenizedPassage(Passage(text))]).contains("Freihausen"))
  }

  @Test(arguments: [
    ("Hessen", true), ("Baden", true), ("Baden-Württemberg", true), ("Karlsruhe", false),
    ("Mitte", false),
  ])
  func `States are told from towns`(name: String, isState: Bool) {
    #expect(PlaceNames([]).isState(name) == isState)
  }
}
