import CouncilModel
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct AmountGuardTests {
  @Test(arguments: [
    "Die Kosten liegen bei 5 Mio. € ⟦jährlich⟧.", "Die ⟦jährlichen⟧ Kosten sind unbekannt.",
    "Der Bund stellt ⟦jährlich⟧ Mittel bereit.", "Der ⟦jährliche⟧ Zuschuss wird gekürzt.",
    "Es ziehen 4 Familien ⟦jährlich⟧ zu.", "Die Zahl der Gäste steigt ⟦jährlich⟧ an.",
    "Die durchschnittlichen ⟦jährlichen⟧ Erhebungen zeigen das.",
    "Wie viele Anträge werden ⟦jährlich⟧ gestellt?", "Verbraucht werden 300 kWh (⟦jährlich⟧).",
    "Die ⟦tägliche⟧ Arbeitszeit beträgt acht Stunden.", "Der ⟦tägliche⟧ Bedarf ist gedeckt.",
    "⟦Täglich⟧ queren Busse den Platz.",
    "Die ⟦jährlichen⟧ Betriebs- und Unterhaltungskosten fallen an.",
    "Gespart werden ⟦jährlich⟧ 650 Tonnen.", "Der Anstieg lag ⟦jährlich⟧ bei 3 %.",
    "Es entstehen ⟦jährlich⟧ 40 Wohnungen.", "Die ⟦monatlichen⟧ Bezüge sind zu klein.",
  ])
  func `A recurrence that measures money or a number of things is an amount`(marked: String) throws
  {
    #expect(try Self.isAmount(marked))
  }

  @Test(arguments: [
    "Die ⟦jährliche⟧ Kontrolle der Anlage steht an.", "Der Plan wird ⟦jährlich⟧ fortgeschrieben.",
    "Die ⟦wöchentlichen⟧ Sitzungen sind öffentlich.", "Die Körbe werden ⟦täglich⟧ geleert.",
    "Die Aufsicht ist ⟦täglich⟧ unterwegs.", "Die ⟦täglichen⟧ Kontrollen genügen.",
    "Im Sommer fährt der Betrieb die Bäder ⟦täglich⟧ an.", "Der Beirat tagt ⟦zweimal jährlich⟧.",
    "Von 8 bis 10 Uhr ist ⟦täglich⟧ jemand erreichbar.",
    "Die Kosten werden ⟦alle zwei Jahre⟧ geprüft.", "Der Ausschuss berät ⟦monatlich⟧ darüber.",
  ])
  func `What is done, held or checked is none`(marked: String) throws {
    #expect(try !Self.isAmount(marked))
  }

  @Test(
    arguments: [
      ("Die ⟦jährlichen⟧ Betriebs- und Unterhaltungskosten fallen an.", "Unterhaltungskosten"),
      ("Die ⟦jährlichen⟧ Kosten steigen.", "Kosten"),
      ("Die ⟦jährlichen⟧, gesetzlichen Prüfungen steigen.", "Prüfungen"),
      ("Die ⟦jährliche⟧ Müll-Aktion lockt viele.", "Aktion"),
      ("Das ist ⟦jährlich⟧ so.", nil), ("Die ⟦jährlichen⟧ (großen) Feste.", nil),
    ] as [(String, String?)])
  func `The noun of an adjective is the last part of what stands after it`(
    marked: String, noun: String?
  ) {
    let text = MarkedTokens(marked)
    let found = AmountGuard(tokens: text.tokens, sentence: text.tokens.indices)
      .noun(after: text.span.upperBound)
    #expect(found.map { text.tokens[$0].text } == noun)
  }

  private static func isAmount(_ marked: String) throws -> Bool {
    let text = MarkedTokens(marked)
    let phrase = try #require(
      text.found(\.span, by: FrequencyPhrase.found).first { $0.span == text.span })
    var amounts = AmountGuard(tokens: text.tokens, sentence: text.tokens.indices)
    return amounts.isAmount(phrase)
  }
}
