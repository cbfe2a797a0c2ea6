import CouncilModel
import Testing

extension StructureAnalysisTests {
  @Test func `A sentence that joins questions, and a list of numbers`() throws {
    let letter = try SampleLetter(
      """
      1. Wie viele Brunnen gibt es?
      2. Wie viele davon laufen?
      3. Was kostet der Betrieb?
      4. Wer trägt die Kosten?

      Zu 1. und 2.:
      Es gibt neun Brunnen, sieben laufen.

      Die Fragen 3-4 werden gemeinsam beantwortet.
      Der Betrieb kostet 12.000 Euro, die Kosten trägt die Stadt.
      """)
    let running = "Es gibt neun Brunnen, sieben laufen."
    let costs = "Der Betrieb kostet 12.000 Euro, die Kosten trägt die Stadt."
    #expect(letter.structure.exchanges.map(\.answer) == [running, running, costs, costs])
    #expect(letter.structure.exchanges.map(\.joint) == [true, true, true, true])
  }

  @Test func `A joint answer of sub-questions, and a preamble above the answers`() throws {
    let letter = try SampleLetter(
      """
      1.1 Wie viele Brunnen gibt es?
      1.2 Wo stehen sie?
      1.3 Wer pflegt sie?

      Vorbemerkung: Die Brunnen werden alle vom Bauhof gepflegt und geprüft.

      Zu 1.1 bis 1.3: Siehe Vorbemerkung.
      """)
    #expect(
      letter.exchanges == [
        "1.1 | Wie viele Brunnen gibt es? | Siehe Vorbemerkung.",
        "1.2 | Wo stehen sie? | Siehe Vorbemerkung.",
        "1.3 | Wer pflegt sie? | Siehe Vorbemerkung.",
      ])
    #expect(letter.structure.exchanges.map(\.disposition) == [.referred, .referred, .referred])
  }

  @Test func `Inquiry and answer in one file are read once`() throws {
    let letter = try SampleLetter(
      """
      Anfrage der SPD-Fraktion

      1. Wie viele Brunnen gibt es in der Stadt?
      2. Wer pflegt die Brunnen der Stadt?

      Mit freundlichen Grüßen
      Bernd Fall

      Antwort der Verwaltung

      1. Wie viele Brunnen gibt es in der Stadt?
      Es gibt neun Brunnen.
      2. Wer pflegt die Brunnen der Stadt?
      Die Pflege hat der Bauhof.
      """)
    #expect(
      letter.exchanges == [
        "1 | Wie viele Brunnen gibt es in der Stadt? | Es gibt neun Brunnen.",
        "2 | Wer pflegt die Brunnen der Stadt? | Die Pflege hat der Bauhof.",
      ])
    #expect(letter.structure.exchanges.map(\.joint) == [false, false])
  }

  @Test func `Two questions stacked above one answer share it`() throws {
    let letter = try SampleLetter(
      """
      1. Wie viele Brunnen gibt es?
      Es gibt neun Brunnen.

      2. Wie viele davon laufen?
      3. Was kostet der Betrieb?
      Sieben Brunnen laufen. Der Betrieb kostet 12.000 Euro.
      """)
    let shared = "Sieben Brunnen laufen. Der Betrieb kostet 12.000 Euro."
    #expect(letter.structure.exchanges.map(\.number) == ["1", "2", "3"])
    #expect(letter.structure.exchanges.map(\.answer) == ["Es gibt neun Brunnen.", shared, shared])
    #expect(letter.structure.exchanges.map(\.joint) == [false, true, true])
  }

  @Test func `A label with nothing behind it makes no labelled letter`() throws {
    let letter = try SampleLetter(
      """
      4. Wo stehen Bänke?
      Im Park stehen Bänke.

      5. Wie viele Brunnen gibt es?
      6. Wo stehen sie?
      7. Wer pflegt sie?

      Zu Frage 5 bis 7:

      8. Was kostet die Pflege?
      Die Pflege kostet 300 Euro.
      """)
    #expect(letter.structure.exchanges.map(\.number) == ["4", "5", "6", "7", "8"])
    #expect(
      letter.structure.exchanges.map(\.answer) == [
        "Im Park stehen Bänke.", "", "", "", "Die Pflege kostet 300 Euro.",
      ])
  }
}
