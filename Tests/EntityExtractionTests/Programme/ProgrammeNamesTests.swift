import Testing

@testable import EntityExtraction

@Suite struct ProgrammeNamesTests {
  @Test(arguments: [
    ("Aus der ⟦Sozialen Stadt⟧ kommt Geld.", "Soziale Stadt"),
    ("Aus dem ⟦Sozialen Zusammenhalt⟧ kommt Geld.", "Sozialer Zusammenhalt"),
    ("Aus dem ⟦ESF Plus⟧ kommt Geld.", "ESF Plus"), ("Aus dem ⟦ESF⟧ kommt Geld.", "ESF"),
    ("Das Projekt ⟦Th.INKA⟧ läuft.", "Th.INKA"), ("Das Projekt ⟦ThINKA⟧ läuft.", "ThINKA"),
    ("Das Projekt ⟦BIWAQ⟧ läuft.", "BIWAQ"), ("Mittel des ⟦EFRE⟧ fließen.", "EFRE"),
    ("⟦Demokratie leben⟧ fördert das.", "Demokratie leben!"),
    ("Mittel aus ⟦LEADER⟧ fließen.", "LEADER"),
    ("Mittel des ⟦Europäischen Sozialfonds⟧ fließen.", "ESF"),
    ("Der ⟦Europäische Sozialfonds Plus⟧ fördert das.", "ESF Plus"),
    ("Der ⟦Stadtumbau Ost⟧ endete.", "Stadtumbau Ost"),
    ("Die ⟦Frühe Chancen⟧ endeten.", "Frühe Chancen"),
  ])
  func `A programme is known by its name in its cases`(marked: String, name: String) throws {
    let text = MarkedTokens(marked)
    let found = try #require(ProgrammeNames.find(text.tokens, at: text.first))
    #expect(found.name == name)
    #expect(found.end == text.span.upperBound)
  }

  @Test(arguments: [
    "Die ⟦soziale⟧ Stadt lebt.", "Die ⟦Soziale⟧ Arbeit hilft.", "Das ⟦Esf⟧ ist klein.",
    "Der ⟦Stadtumbau⟧ läuft.", "Das ⟦Efre⟧ ist klein.", "Die ⟦Demokratie⟧ lebt.", "Der ⟦Rat⟧ tagt.",
  ])
  func `Common words and abbreviations in small letters are none`(marked: String) {
    let text = MarkedTokens(marked)
    #expect(ProgrammeNames.find(text.tokens, at: text.first) == nil)
  }

  @Test func `Nothing is found after the text`() {
    #expect(ProgrammeNames.find(MarkedTokens("Soziale").tokens, at: 0) == nil)
    #expect(ProgrammeNames.find([], at: 0) == nil)
  }
}
