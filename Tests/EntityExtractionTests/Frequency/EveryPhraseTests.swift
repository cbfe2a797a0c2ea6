import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct EveryPhraseTests {
  @Test(arguments: [
    ("Offen ist der Treff ⟦jeden zweiten Dienstag im Monat⟧.", "1/1 month tuesday#2"),
    ("Die Gruppe kommt ⟦jede zweite Woche⟧ zusammen.", "1/2 week"),
    ("Der Preis wird ⟦jedes Jahr⟧ vergeben.", "1/1 year"),
    ("Der Preis wird ⟦jedes dritte Jahr⟧ vergeben.", "1/3 year"),
    ("Die Runde sitzt ⟦am ersten Montag im Monat⟧ beisammen.", "1/1 month monday#1"),
    ("Der Markt ist ⟦jeden Montag und Donnerstag⟧.", "2/1 week"),
    ("⟦Jeden Freitag⟧ kocht der Verein.", "1/1 week friday"),
    ("Beraten wird ⟦an jedem zweiten Mittwoch⟧.", "1/2 week wednesday#2"),
    ("Getauscht wird ⟦jeden 1. und 3. Samstag im Monat⟧.", "2/1 month saturday"),
    ("Getauscht wird ⟦am 4. Samstag eines jeden Monats⟧.", "1/1 month saturday#4"),
    ("Die Straße wird ⟦jeden Tag⟧ gekehrt.", "1/1 day"),
    ("⟦Jedes Quartal⟧ liegt ein Bericht vor.", "1/1 quarter"),
    ("Der Ausschuss sitzt ⟦jeden 2. Mi. im Monat⟧.", "1/1 month wednesday#2"),
  ])
  func `A weekday or a unit that comes again is read`(marked: String, notation: String) throws {
    let text = MarkedTokens(marked)
    let phrases = text.found(\.span, by: EveryPhrase.find)
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    #expect(try #require(phrases.first).frequency.notation == notation)
  }

  @Test(arguments: [
    ("Sie kommt jedes Jahr.", FrequencyPhrase.Shape.adverb), ("Sie kommt jede Woche.", .adverb),
    ("Sie kommt jedes zweite Jahr.", .complete), ("Sie kommt jeden Freitag.", .complete),
  ])
  func `Only a bare unit may be said of amounts, too`(
    text: String, shape: FrequencyPhrase.Shape
  ) throws {
    let found = MarkedTokens(text).found(\.span, by: EveryPhrase.find)
    #expect(try #require(found.first).shape == shape)
  }

  @Test(arguments: [
    "Bitte für jedes Jahr auflisten.", "Wie jedes Jahr war es voll.",
    "Fällig ist die Rate am 15. jedes Monats.",
    "Offen ist jeden 1. Donnerstag im Monat 14–18 Uhr.",
    "Offen ist Di, Do 9–15 Uhr, jeden 1. Donnerstag im Monat.",
    "Am Freitag wurde beraten.", "Am zweiten Freitag wurde beraten.",
    "An jedem Baum hängt ein Schild.",
    "Jede zweite Wohnung steht leer.", "Jeder dritte Antrag wurde abgelehnt.",
    "Das gilt für jeden zweiten Einwohner.", "Jedes Jahr 2020 bis 2022 zählt.",
    "Pro jede Woche fallen Kosten an.", "Am ersten Mai ruht der Betrieb.", "jeden", "am 1.",
    "jede 2.",
  ])
  func `Dates, opening hours and shares do not come again`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: EveryPhrase.find).map(\.span)) == [])
  }
}
