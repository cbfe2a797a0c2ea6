import Testing

@testable import EntityExtraction

@Suite struct StaffingContextTests {
  @Test(arguments: [
    "Im Haushalt wurden drei ⟦Stellen⟧ geschaffen.", "Es sind zwei unbefristete ⟦Stellen⟧.",
    "Das Amt hat eine zusätzliche ⟦Stelle⟧.", "Bewilligt wurde eine ⟦Stelle⟧ im Amt.",
    "Es fehlen 2,5 ⟦Stellen⟧.", "Zwei ⟦Planstellen⟧ ruhen.", "Das Personal hat drei ⟦Stellen⟧.",
    "Eine neue ⟦Planstelle⟧ hilft.", "Es gibt eine halbe ⟦Stelle⟧ an der Schule.",
  ])
  func `Positions are told by their adjectives, by deeds and by employment around`(marked: String)
    throws
  {
    #expect(try Self.isPosition(marked))
  }

  @Test(arguments: [
    "Die Poller stehen an drei ⟦Stellen⟧.", "Es gibt drei kritische ⟦Stellen⟧ auf der Strecke.",
    "Der Verein hat eine ⟦Stelle⟧, die hilft.", "Wenn eine ⟦Stelle⟧ frei wird, wird gewartet.",
    "Drei ⟦Stellen⟧ am Radweg wurden erneuert.", "Es gibt zwei ⟦Stellen⟧ im Wald.",
    "Für eine neue ⟦Stelle⟧ kann geworben werden.", "Auf zwei zuständige ⟦Stellen⟧ wird verwiesen.",
    "In zwei ⟦Stellen⟧ des Textes fehlt ein Wort.",
  ])
  func `Places, offices and any position are no positions`(marked: String) throws {
    #expect(try !Self.isPosition(marked))
  }

  private static func isPosition(_ marked: String) throws -> Bool {
    let text = MarkedTokens(marked)
    let unit = try #require(StaffingUnit(text.tokens, at: text.first))
    let phrase = try #require(StaffingPhrase(text.tokens, unit))
    return StaffingContext(
      tokens: text.tokens, sentence: text.passage.sentence(at: text.first),
      around: text.tokens.indices, marks: StaffingMarks(text.tokens)
    ).isPosition(phrase.quantity, unit: unit)
  }
}
