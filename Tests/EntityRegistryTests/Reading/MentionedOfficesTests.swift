import CouncilModel
import GermanText
import Testing

@testable import EntityRegistry

@Suite struct MentionedOfficesTests {
  @Test(
    arguments: [
      ("Das ⟦Amt für Soziales und Gesundheit⟧ zahlt.", "Amt für Soziales und Gesundheit"),
      (
        "Das ⟦Landesamt für Bürger- und Ordnungssachen⟧ zahlt.",
        "Landesamt für Bürger- und Ordnungssachen"
      ),
      ("Das ⟦Schul- und Sportamt⟧ zahlt.", "Schul- und Sportamt"),
      ("Dem ⟦A50⟧ liegt nichts vor.", "A50"),
      ("Der ⟦Fachdienst 3.2 Soziales⟧ prüft.", "Fachdienst 3.2 Soziales"),
      ("Die ⟦Verwaltung⟧ prüft es.", "Verwaltung"), ("Das ⟦Umweltamt⟧ prüft es.", "Umweltamt"),
      ("Die Leitung des ⟦Umweltamtes⟧ prüft es.", "Umweltamt"),
      (
        "Die ⟦Abteilung Hochbau beim Amt für Gebäude⟧ plant.",
        "Abteilung Hochbau beim Amt für Gebäude"
      ),
      ("Seitens der ⟦Stadtverwaltung Neustadt⟧ nicht.", "Stadtverwaltung Neustadt"),
      ("Laut ⟦Fachbereich 50⟧ nicht.", "Fachbereich 50"),
      ("Nach Angabe des ⟦Amtes für Bildung⟧ nicht.", "Amt für Bildung"),
      ("Der ⟦Magistrat⟧ stimmt zu.", "Magistrat"),
      ("Das ⟦Amt für Jugend, Familie und Soziales⟧ zahlt.", "Amt für Jugend, Familie und Soziales"),
      ("Das ⟦Sachgebiet Wohnen⟧ hilft.", "Sachgebiet Wohnen"),
    ])
  func `An office is named in the nominative, where it stands`(marked: String, name: String) {
    let text = MarkedText(marked)
    let mentions = MentionedOffices(sentence: text.sentence()).mentions()
    #expect(mentions.map(\.name) == [name])
    #expect(mentions.first?.range == text.marked)
  }

  @Test(
    arguments: [
      "Das Ehrenamt zählt.", "Der Beamte kommt.", "Das Amt zahlt.", "insgesamt 5 Stellen",
      "Die a50 ist keine Straße.", "Gesamt sind es 12.", "Der Verein Lindenhof zahlt.",
      "Samt und Seide",
      "Der Antrag A5000 fehlt.",
    ])
  func `What is no office is not found`(text: String) {
    #expect(MentionedOffices(sentence: MarkedText(text).sentence()).mentions().isEmpty)
  }

  @Test func `Several offices are found in order`() {
    let sentence = MarkedText("Das Jugendamt und das Amt für Bildung prüfen mit dem A51.")
      .sentence()
    #expect(
      MentionedOffices(sentence: sentence).mentions().map(\.name) == [
        "Jugendamt", "Amt für Bildung", "A51",
      ])
  }
}
