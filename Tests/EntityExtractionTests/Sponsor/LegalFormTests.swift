import Testing

@testable import EntityExtraction

@Suite struct LegalFormTests {
  @Test(arguments: [
    ("Der Lesekreis ⟦e. V.⟧ hilft.", true), ("Der Lesekreis ⟦e.V.⟧ hilft.", true),
    ("Der Lesekreis ⟦eV⟧ hilft.", true), ("Der Lesekreis ⟦e. V⟧ hilft.", true),
    ("Die Brücke ⟦gGmbH⟧ hilft.", true), ("Die Brücke ⟦gUG⟧ hilft.", true),
    ("Die Messe ⟦GmbH⟧ hilft.", false), ("Die Messe ⟦AG⟧ hilft.", false),
    ("Die Wohnbau ⟦eG⟧ hilft.", false), ("Die Planungsgesellschaft ⟦mbH⟧ hilft.", false),
  ])
  func `A legal form is known in its spellings, and whether it serves the public`(
    marked: String, isCharitable: Bool
  ) throws {
    let text = MarkedTokens(marked)
    let forms = text.found(\.span, by: LegalForm.init(_:at:))
    #expect(text.words(forms.map(\.span)) == text.marked.spans)
    #expect(try #require(forms.first).isCharitable == isCharitable)
  }

  @Test(arguments: [
    "Das ag ist klein.", "Der Verein hilft.", "Es gilt e. A. und e. W.", "Punkt e des Plans",
    "gmbh", "e", "e.", "eg", "ev", "Das ist ein Gag.", "Der Gug bleibt.",
  ])
  func `Small letters and single ones are none`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: LegalForm.init(_:at:)).map(\.span)) == [])
  }

  @Test(arguments: [(0, false), (1, false), (2, true), (3, true), (4, true), (5, true), (6, false)])
  func `All tokens of a form are known to end a name`(index: Int, ends: Bool) {
    let tokens = MarkedTokens("Der Lesekreis e. V. hilft").tokens
    #expect(LegalForm.ends(tokens, at: index) == ends)
  }
}
