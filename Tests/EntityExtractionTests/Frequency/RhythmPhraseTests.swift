import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct RhythmPhraseTests {
  @Test(arguments: [
    ("Der Spielplatz wird ⟦im jährlichen Turnus⟧ abgenommen.", "1/1 year"),
    ("Gewählt wird ⟦im zweijährigen Turnus⟧.", "1/2 year"),
    ("Gewartet wird ⟦im 2-jährigen Rhythmus⟧.", "1/2 year"),
    ("Die Karte erscheint ⟦im Turnus von drei Jahren⟧ neu.", "1/3 year"),
    ("Der Bücherbus hält ⟦im 14-Tage-Rhythmus⟧.", "1/14 day"),
    ("Der Müll wird ⟦im 14-tägigen Rhythmus⟧ geholt.", "1/14 day"),
    ("Das Fest ist ⟦im Zwei-Jahres-Turnus⟧ geplant.", "1/2 year"),
    ("Das Fest ist ⟦im Zweijahresturnus⟧ geplant.", "1/2 year"),
    ("Geliefert wird ⟦im Wochenrhythmus⟧.", "1/1 week"),
    ("Die Räte treffen sich ⟦in einem vierteljährlichen Rhythmus⟧.", "1/1 quarter"),
    ("Die Filter werden ⟦im halbjährigen Turnus⟧ getauscht.", "1/1 halfYear"),
    ("Nachgezählt wird ⟦im sechsmonatigen Abstand⟧.", "1/6 month"),
    ("Das Wasser wird ⟦im zehntägigen Intervall⟧ beprobt.", "1/10 day"),
    ("Befragt wird ⟦in regelmäßigen Abständen von zwei Jahren⟧.", "1/2 year"),
    ("Die Brücke wird ⟦im Abstand von höchstens sechs Jahren⟧ geprüft.", "≥1/6 year"),
    ("Die Hecke wird ⟦im Jahresabstand⟧ geschnitten.", "1/1 year"),
    ("Gefragt wird ⟦in regelmäßigen jährlichen Abständen⟧.", "1/1 year"),
  ])
  func `A rhythm is read from its adjective, its compound or what stands after it`(
    marked: String, notation: String
  ) throws {
    let text = MarkedTokens(marked)
    let phrases = text.found(\.span, by: RhythmPhrase.find)
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    #expect(try #require(phrases.first).frequency.notation == notation)
    #expect(phrases.first?.rule == "frequency.rhythm")
  }

  @Test(arguments: [
    "Die beiden Wahlen lagen im Abstand von zwei Jahren.", "Im Turnus der Wahlen wird gefragt.",
    "Sie tanzen im Rhythmus der Musik.", "Die Pfosten stehen im Abstand von zwei Metern.",
    "Die Bahn fährt im Takt von zehn Minuten.", "Im Jahr danach wurde gebaut.",
    "In den Jahren danach wurde gebaut.", "Im dreiwöchigen Kurs lernt man viel.",
    "Im fünfminütigen Intervall blinkt die Lampe.", "im", "im 14", "im 14-", "im von",
    "Der Turnus von drei Jahren ist zu lang.",
  ])
  func `Distances, courses and headways are no rhythm`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: RhythmPhrase.find).map(\.span)) == [])
  }
}
