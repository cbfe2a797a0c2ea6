import Testing

@testable import TextMatching

@Suite struct PhraseSetTests {
  private static let set = PhraseSet(
    words: ["nicht", "übrig"], stems: ["kein"], phrases: ["Wir verweisen auf ", " zu entnehmen"])

  @Test(arguments: [
    "Das ist nicht bekannt.", "Nicht bekannt.", "NICHT", "(nicht)", "Keine Angaben", "KEINERLEI",
    "ÜBRIG ist", "Übrig", "ist übrig.", "wir  verweisen\tauf", "ist der Anlage zu\nentnehmen.",
    "„nicht“", "so…nicht",
  ])
  func `A word is seen in whatever case and white space it stands`(text: String) {
    #expect(text.mightContain(anyOf: Self.set))
  }

  @Test(arguments: [
    "", "n", "nich", "nichts", "Vernichtung", "vernicht", "Alkein", "übrigens", "zu nehmen", "Wir",
  ])
  func `Nothing else is seen`(text: String) {
    #expect(!text.mightContain(anyOf: Self.set))
  }

  @Test func `A set of nothing stands nowhere`() {
    #expect(!"Nicht bekannt.".mightContain(anyOf: PhraseSet()))
  }
}
