import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct RatePhraseTests {
  @Test(arguments: [
    ("Die Runde tagt ⟦zweimal jährlich⟧.", "2/1 year"),
    ("Gemessen wird ⟦2x im Monat⟧.", "2/1 month"),
    ("Gefegt wird ⟦ein- bis zweimal wöchentlich⟧.", "1–2/1 week"),
    ("Geprobt wird ⟦mindestens dreimal pro Schuljahr⟧.", "≥3/1 year"),
    ("Berichtet wird ⟦einmal alle zwei Jahre⟧.", "1/2 year"),
    ("Geleert wird ⟦1x/Woche⟧.", "1/1 week"),
    ("Der Bus hält ⟦einmal in drei Wochen⟧.", "1/3 week"),
    ("Er tagt ⟦mehrmals im Jahr⟧.", "≥2/1 year"),
    ("Er tagt ⟦höchstens viermal im Halbjahr⟧.", "≤4/1 halfYear"),
    ("Er tagt ⟦rund zehnmal innerhalb eines Jahres⟧.", "~10/1 year"),
    ("Er tagt ⟦einmal je Quartal⟧.", "1/1 quarter"),
    ("Sie kommt ⟦zweimal am Tag⟧.", "2/1 day"),
    ("Sie kommt ⟦dreimal in der Woche⟧.", "3/1 week"),
    ("Sie kommt ⟦dreimal die Woche⟧.", "3/1 week"),
  ])
  func `A count with its period is a rate`(marked: String, notation: String) throws {
    try check(marked, notation, rule: "frequency.rate")
  }

  @Test(arguments: [
    ("Geplant sind ⟦zwei Sitzungen pro Jahr⟧.", "2/1 year"),
    ("Es gibt ⟦zwei Treffen die Woche⟧.", "2/1 week"),
    ("Vereinbart ist ⟦eine Sitzung pro Monat⟧.", "1/1 month"),
    ("Es gab ⟦vier Treffen jährlich⟧.", "4/1 year"),
    ("Es finden ⟦jährlich mindestens zwei Gespräche⟧ statt.", "≥2/1 year"),
    ("Es finden ⟦jährlich zwei sogenannte Hilfeplangespräche⟧ statt.", "2/1 year"),
    ("⟦Pro Jahr vier Sitzungen⟧ sind vorgesehen.", "4/1 year"),
    ("⟦Im Quartal drei Kontrollen⟧ sind üblich.", "3/1 quarter"),
    ("Es sind ⟦zwei bis drei Begehungen im Jahr⟧.", "2–3/1 year"),
    ("Es sind ⟦ca. 12 Sitzungen im Jahr⟧.", "~12/1 year"),
    ("Es sind ⟦zwei Jour-fixe-Termine im Monat⟧.", "2/1 month"),
    ("Es gibt Sprechstunden (⟦höchstens 2 pro Woche⟧).", "≤2/1 week"),
  ])
  func `A small count of events with its period is one, too`(
    marked: String, notation: String
  ) throws {
    try check(marked, notation, rule: "frequency.events")
  }

  @Test func `The period may stand first`() throws {
    try check("Gefegt wird ⟦wöchentlich zweimal⟧.", "2/1 week", rule: "frequency.rate")
    try check("Gefegt wird ⟦pro Woche mindestens zweimal⟧.", "≥2/1 week", rule: "frequency.rate")
  }

  @Test(arguments: [
    "Das Fest fand einmal im Jahr 2006 statt.", "Dreimal in zwei Jahren wurde geklagt.",
    "Es gibt 30 Sitzungen pro Jahr.", "Es kommen zwei Personen pro Jahr.",
    "Eine Sitzung jährlich reicht.", "Es sind 2,5 Sitzungen pro Jahr.",
    "Zweimal wurde beraten.", "Zwei Sitzungen fielen aus.", "Im Jahr 2020 tagte er zweimal.",
    "Er zahlt 500 Euro im Jahr.", "Im Monat Mai gab es zwei Treffen.", "Die Woche war kurz.",
    "Zweimal im Stadtgebiet wurde gebaut.", "zweimal", "zweimal im", "im Jahr", "/Jahr",
  ])
  func `Counts of what has been, of people and money are no rates`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: RatePhrase.find).map(\.span)) == [])
  }

  private func check(_ marked: String, _ notation: String, rule: String) throws {
    let text = MarkedTokens(marked)
    let phrases = text.found(\.span, by: RatePhrase.find)
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    let first = try #require(phrases.first)
    #expect(first.frequency.notation == notation)
    #expect(first.rule == rule)
  }
}
