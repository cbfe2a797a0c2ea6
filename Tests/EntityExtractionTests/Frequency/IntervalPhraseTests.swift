import CouncilModel
import FoundationEssentials
import Testing

@testable import EntityExtraction

@Suite struct IntervalPhraseTests {
  @Test(arguments: [
    ("Die Gruppe kommt ⟦alle 14 Tage⟧ zusammen.", "1/14 day"),
    ("Der Fuhrpark wird ⟦alle drei Jahre⟧ erneuert.", "1/3 year"),
    ("Den Bericht hört der Rat ⟦ca. alle 8-10 Wochen⟧.", "~1/8–10 week"),
    ("Die Aufzüge werden ⟦mindestens alle zwei Jahre⟧ geprüft.", "≥1/2 year"),
    ("Nachgemessen wird ⟦spätestens alle sechs Monate⟧.", "≥1/6 month"),
    ("Das Blatt wird ⟦höchstens alle vier Wochen⟧ verteilt.", "≤1/4 week"),
    ("Der Rundbrief erscheint ⟦alle halbe Jahre⟧.", "1/1 halfYear"),
    ("Der Verteiler wird ⟦alle zwei bis drei Monate⟧ bereinigt.", "1/2–3 month"),
    ("Saniert wird ⟦rund alle 10 Jahre⟧, so der Bauhof.", "~1/10 year"),
    ("Die Stände wechseln ⟦alle zwei Quartale⟧.", "1/2 quarter"),
    ("Geräumt wird das Becken ⟦alle 1,5 Jahre⟧.", "1/1.5 year"),
    ("⟦Alle fünf Kalenderwochen⟧ tauschen die Teams.", "1/5 week"),
    ("Sie prüft ⟦alle 2 Wochen⟧, er ⟦alle 4 Wochen⟧.", "1/2 week"),
  ])
  func `An interval is read with its number, its unit and what is said about both`(
    marked: String, notation: String
  ) throws {
    let text = MarkedTokens(marked)
    let phrases = text.found(\.span, by: IntervalPhrase.find)
    #expect(text.words(phrases.map(\.span)) == text.marked.spans)
    let first = try #require(phrases.first)
    #expect(first.frequency.notation == notation)
    #expect(first.rule == "frequency.interval")
    #expect(first.shape == .complete)
  }

  @Test(arguments: [
    "Alle 27 Stadtteile sind beteiligt.", "Alle zwei Vereine haben zugesagt.",
    "Aller guten Dinge sind drei.", "Alle Jahre wieder kommt die Frage.",
    "Die Bahn fährt alle 10 Minuten.", "Alle Wochen des Jahres sind belegt.",
    "Er kam nach drei Wochen wieder.", "Alle drei Tagungsräume sind frei.", "alle 0 Tage", "alle",
    "alle zwei",
  ])
  func `A number of other things, or a unit without a number, is no interval`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: IntervalPhrase.find).map(\.span)) == [])
  }

  @Test(
    arguments: [
      ("zwei bis drei Monate", 2, 3, Frequency.Unit.month, 4),
      ("14 Tage", 14, 14, .day, 2), ("14-Tage", 14, 14, .day, 3),
      ("halbe Jahr", 1, 1, .halfYear, 2),
    ] as [(String, Int, Int, Frequency.Unit, Int)])
  func `A number of periods is read alone`(
    text: String, low: Int, high: Int, unit: Frequency.Unit, end: Int
  ) throws {
    let found = try #require(IntervalPhrase.interval(MarkedTokens(text).tokens, 0))
    #expect(found.0.lowerBound == .init(low))
    #expect(found.0.upperBound == .init(high))
    #expect(found.1 == unit)
    #expect(found.end == end)
  }

  @Test(arguments: ["zwei Vereine", "Monate", "0 Wochen", "drei", "fünf Minuten"])
  func `What is no number of periods is not read`(text: String) {
    #expect(IntervalPhrase.interval(MarkedTokens(text).tokens, 0) == nil)
  }
}
