import Testing

@testable import EntityExtraction

@Suite struct MeetingVerbTests {
  @Test(arguments: [
    "Der Rat ⟦tagt⟧ morgen.", "Die Gruppen ⟦treffen⟧ sich im Saal.",
    "Das Team ⟦kommt⟧ dort zusammen.",
    "Der Beirat ⟦tritt⟧ im Mai zusammen.", "Die Ämter ⟦sprechen⟧ sich vorher ab.",
    "Die Ämter ⟦sprechen⟧ oft miteinander.", "Die Träger ⟦tauschen⟧ sich darüber aus.",
    "Die Träger ⟦stimmen⟧ sich mit dem Amt ab.", "Sie ⟦beraten⟧ gemeinsam.",
    "Er hat oft ⟦getagt⟧.", "Alle ⟦setzen⟧ sich zusammen.",
  ])
  func `People come together by these verbs, also by parted ones`(marked: String) {
    let text = MarkedTokens(marked)
    #expect(MeetingVerb.stands(text.tokens, at: text.first, in: text.tokens.indices))
  }

  @Test(arguments: [
    "Das Amt ⟦stimmt⟧ das Programm ab.", "Der Bus ⟦kommt⟧ um acht.", "Der Betrag ⟦setzt⟧ sich neu.",
    "Das Amt ⟦tauscht⟧ die Filter aus.", "Er ⟦spricht⟧ im Rat.", "Sie ⟦beraten⟧ die Kunden.",
    "Die ⟦Stadt⟧ baut.", "Der Posten ⟦setzt⟧ die Teile zusammen.",
  ])
  func `Without its part, or said of things, a verb means something else`(marked: String) {
    let text = MarkedTokens(marked)
    #expect(!MeetingVerb.stands(text.tokens, at: text.first, in: text.tokens.indices))
  }

  @Test func `The second part is looked for in its sentence only`() {
    let text = MarkedTokens("Sie ⟦kommen⟧ gern. Alle sitzen zusammen.")
    let sentence = text.passage.sentence(at: text.first)
    #expect(!MeetingVerb.stands(text.tokens, at: text.first, in: sentence))
    #expect(MeetingVerb.stands(text.tokens, at: text.first, in: text.tokens.indices))
  }
}
