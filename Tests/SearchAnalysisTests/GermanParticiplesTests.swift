import Testing

@testable import GermanText
@testable import SearchAnalysis

@Suite struct GermanParticiplesTests {
  @Test(
    arguments: [
      ("gefordert", "forder"), ("geplant", "plan"), ("gebaut", "bau"), ("gearbeitet", "arbeit"),
      ("ausgebaut", "ausbau"), ("eingerichtet", "einricht"), ("vermietet", "vermiet"),
      ("entsorgt", "entsorg"), ("erhoht", "erhoh"), ("genehmigt", "genehmig"),
      ("gestaltet", "gestalt"),
    ])
  func `A participle's verb is found`(word: String, verb: String) {
    #expect(GermanParticiples.verb(Array(word.utf8))?.text == verb)
  }

  @Test(
    arguments: [
      "gebiet", "gericht", "geschaft", "gesellschaft", "gewicht", "angebot", "stadt", "get", "haus",
      "jugendamt",
    ])
  func `Other words on t have none`(word: String) {
    #expect(GermanParticiples.verb(Array(word.utf8)) == nil)
  }
}
