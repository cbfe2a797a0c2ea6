import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct WeekdayPhraseTests {
  @Test(arguments: [
    ("⟦Montags⟧ kocht der Verein.", "1/1 week monday"),
    ("Der Müll wird ⟦freitags⟧ abgeholt.", "1/1 week friday"),
    ("⟦Dienstags und donnerstags⟧ wird geübt.", "2/1 week"),
    ("Geprobt wird ⟦montags, mittwochs und sonntags⟧.", "3/1 week"),
    ("⟦Montags bis freitags⟧ gibt es ein Essen.", "5/1 week"),
    ("⟦Mittwochs⟧ um 17 Uhr trifft sich die Runde.", "1/1 week wednesday"),
  ])
  func `Adverbs of weekdays say how often a week`(marked: String, notation: String) throws {
    let text = MarkedTokens(marked)
    let found = text.found(\.span, by: WeekdayPhrase.find)
    #expect(text.words(found.prefix(1).map(\.span)) == text.marked.spans)
    #expect(try #require(found.first).frequency.notation == notation)
  }

  @Test(arguments: [
    "Das Bad ist montags geschlossen.", "Das Amt ist freitags von 8 bis 12 Uhr besetzt.",
    "Soll die Bücherei samstags öffnen?", "Sonntags ist niemand da, weil kein Dienst ist.",
    "Am Montag wurde beraten.", "Der Montag ist frei.",
  ])
  func `Doors that are open or shut on a day are no recurrence`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: WeekdayPhrase.find).map(\.span)) == [])
  }
}
