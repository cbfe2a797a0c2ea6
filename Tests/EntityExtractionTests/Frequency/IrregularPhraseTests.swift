import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct IrregularPhraseTests {
  @Test(arguments: [
    "Die Sperrung erfolgt ⟦bei Bedarf⟧.", "⟦Nach Bedarf⟧ wird nachgepflanzt.",
    "Gemäht wird ⟦nach Erfordernis⟧.", "Der Bus hält ⟦auf Anfrage⟧.",
    "Führungen gibt es ⟦auf Anforderung⟧, sonst nicht.", "Die Wehr wird ⟦im Bedarfsfall⟧ gerufen.",
    "Gerufen wird sie ⟦in Bedarfsfällen⟧.", "Sie feiern dort ⟦ab und zu⟧.",
    "Sie feiern dort ⟦hin und wieder⟧.", "Das Amt prüft ⟦von Zeit zu Zeit⟧ den Bestand.",
    "Er tagt ⟦in unregelmäßigen Abständen⟧.", "Er tagt ⟦in loser Folge⟧.",
    "Er tagt noch ⟦nicht regelmäßig⟧.", "Geprüft wird ⟦nicht turnusmäßig⟧.",
    "Geprüft wird ⟦anlassbezogen⟧.", "Es gibt ⟦anlassbezogene⟧ Kontrollen.",
    "Die ⟦unregelmäßigen⟧ Treffen sind beliebt.", "Geleert wird ⟦bedarfsweise⟧.",
    "Kontrolliert wird ⟦anlassabhängig⟧.",
  ])
  func `What happens when it is needed is irregular`(marked: String) throws {
    let text = MarkedTokens(marked)
    let phrases = text.found(\.span, by: IrregularPhrase.find)
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    #expect(try #require(phrases.first).frequency == Frequency(kind: .irregular))
    #expect(phrases.first?.shape == .complete)
  }

  @Test(arguments: [
    "Bei Bedarf an Wohnraum hilft das Amt.", "Nach Bedarf für Plätze wird gefragt.",
    "Auf Anfrage der Fraktion teilte das Amt mit, dass gebaut wird.",
    "Die Karten sind auf Anfrage erhältlich.", "Der Preis gilt auf Anfrage.",
    "Auf Anfrage.", "Der Bedarf wird geprüft.", "Das ist ein unregelmäßiger Verlauf.",
    "Es sind anlassbezogene Kosten.", "Unregelmäßigkeiten wurden nicht gefunden.",
    "Das Treffen ist regelmäßig.", "Von Zeit und Geld war die Rede.",
    "im", "bei", "nicht",
  ])
  func `A need for something, an inquiry and irregularities are not`(text: String) {
    let text = MarkedTokens(text)
    let found = text.words(text.found(\.span, by: IrregularPhrase.find).map(\.span))
    #expect(found == [])
  }
}
