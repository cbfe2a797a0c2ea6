import GermanText
import Testing

@testable import EntityExtraction

@Suite struct NominativeTests {
  @Test(arguments: [
    ("des", "Diakonischen Werks", "Diakonisches Werk"),
    ("des", "Diakonischen Werkes", "Diakonisches Werk"),
    ("der", "Kommunalen Arbeitsgemeinschaft", "Kommunale Arbeitsgemeinschaft"),
    ("dem", "Deutschen Kinderschutzbund", "Deutscher Kinderschutzbund"),
    ("das", "Diakonische Werk", "Diakonisches Werk"),
    ("der", "Deutsche Kinderschutzbund", "Deutscher Kinderschutzbund"),
    ("des", "Jugendvereins", "Jugendverein"), ("des", "Büros Hafenblick", "Büro Hafenblick"),
    ("den", "Verkehrsbetrieben Weiler", "Verkehrsbetriebe Weiler"),
    ("von", "Verkehrsbetrieben Weiler", "Verkehrsbetrieben Weiler"),
    ("vom", "Evangelischen Dekanat", "Evangelisches Dekanat"),
    ("beim", "Sozialen Dienst", "Sozialer Dienst"),
    ("die", "Diakonische Hilfe", "Diakonische Hilfe"),
    ("", "Diakonischen Werks", "Diakonischen Werks"),
    ("dem", "Stadtwerken", "Stadtwerke"), ("des", "Hauses Lindenhof", "Haus Lindenhof"),
    ("der", "Arbeiterwohlfahrt", "Arbeiterwohlfahrt"),
    ("den", "STADTWERKEN", "STADTWerke"),
  ])
  func `A name takes the case of a title, given the word before it`(
    article: String, name: String, nominative: String
  ) {
    let words = name.split(separator: " ").map(String.init)
    let found = Nominative.words(words, after: article).joined(separator: " ")
    #expect(found == nominative)
  }

  @Test func `A name without words stays without`() {
    #expect(Nominative.words([], after: "des") == [])
    #expect(Nominative.words(["Deutschen"], after: "des") == ["Deutschen"])
  }
}
