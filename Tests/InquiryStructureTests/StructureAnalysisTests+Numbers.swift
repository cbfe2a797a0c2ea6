import CouncilModel
import Testing

extension StructureAnalysisTests {
  @Test func `Unnumbered questions in bold`() throws {
    let letter = try SampleLetter(
      """
      # Antwort der Stadt Rotheim

      **Wie viele Linden stehen am Marktplatz?**

      Am Marktplatz stehen elf Linden.

      **Wer pflegt die Bäume in den Ortsteilen?**

      Die Bäume pflegt der Bauhof. Er wird von zwei Firmen unterstützt.
      """)
    #expect(
      letter.exchanges == [
        "– | Wie viele Linden stehen am Marktplatz? | Am Marktplatz stehen elf Linden.",
        "– | Wer pflegt die Bäume in den Ortsteilen? | Die Bäume pflegt der Bauhof. Er wird von zwei Firmen unterstützt.",
      ])
  }

  @Test func `Answers of one word, and answers that point elsewhere`() throws {
    let letter = try SampleLetter(
      """
      1. Gibt es ein Konzept für die Altstadt?
      Ja.

      2. Liegt es dem Rat vor?
      Siehe 1.

      3. Wann wurde es beschlossen?
      Auf die Antwort zur Frage 1 wird verwiesen.

      4. Wie viele Läden stehen leer?
      Dazu liegen der Stadt keine Daten vor.
      """)
    #expect(letter.structure.exchanges.map(\.number) == ["1", "2", "3", "4"])
    #expect(
      letter.structure.exchanges.map(\.disposition) == [.answered, .referred, .referred, .refused])
  }

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

  @Test(arguments: [
    (["1.", "2."], ["1", "2"]), (["1)", "2)"], ["1", "2"]), (["1 /", "2 /"], ["1", "2"]),
    (["Frage 1:", "Frage 2:"], ["1", "2"]), (["1.1.", "1.2."], ["1.1", "1.2"]),
    (["a)", "b)"], ["a", "b"]), (["A.", "B."], ["A", "B"]), (["1.", "1."], ["1", "2"]),
    (["I.", "II."], ["I", "II"]),
  ])
  func `Numbers of every kind, and a list that lost its numbers`(
    labels: [String], numbers: [String]
  ) throws {
    let letter = try SampleLetter(
      """
      \(labels[0]) Wie viele Brücken hat die Stadt?

      Die Stadt hat vier Brücken.

      \(labels[1]) Welche davon sind gesperrt?

      Gesperrt ist die Brücke am Wehr.
      """)
    #expect(
      letter.exchanges == [
        "\(numbers[0]) | Wie viele Brücken hat die Stadt? | Die Stadt hat vier Brücken.",
        "\(numbers[1]) | Welche davon sind gesperrt? | Gesperrt ist die Brücke am Wehr.",
      ])
  }

  @Test func `Numbering that begins again in a second part`() throws {
    let letter = try SampleLetter(
      """
      Teil I: Brücken

      1. Wie viele Brücken hat die Stadt?
      Die Stadt hat vier Brücken.

      2. Welche davon sind gesperrt?
      Gesperrt ist die Brücke am Wehr.

      Teil II: Wege

      1. Wie lang sind die Radwege?
      Die Radwege sind 31 km lang.

      2. Wer räumt sie im Winter?
      Im Winter räumt sie der Bauhof.
      """)
    #expect(letter.structure.exchanges.map(\.number) == ["1", "2", "1", "2"])
    #expect(
      letter.structure.exchanges.dropFirst().first?.answer == "Gesperrt ist die Brücke am Wehr.")
  }

  @Test func `A paper that holds only the questions invents no answers`() throws {
    let letter = try SampleLetter(
      """
      Antwort auf die Anfrage 2021/0042

      1. Wie viele Brücken hat die Stadt?
      2. Welche davon sind gesperrt?
      3. Wann werden sie saniert?

      Anlage
      """)
    #expect(letter.structure.exchanges.map(\.number) == ["1", "2", "3"])
    #expect(letter.structure.exchanges.map(\.answer) == ["", "", ""])
    #expect(
      letter.structure.exchanges.map(\.disposition) == [.notAnswered, .notAnswered, .notAnswered])
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

  @Test(arguments: [
    "1. Quartal 2013: 15 Gäste\n2. Quartal 2013: 19 Gäste",
    "1.154.000 € trägt das Land.\n2.300.000 € trägt die Stadt.",
    "1. Sanierung der Fenster\n2. Anstrich der Fassade",
  ])
  func `Numbered lines inside an answer are no questions`(lines: String) throws {
    let letter = try SampleLetter(
      """
      1. Wie entwickelt sich das Gästehaus?
      Dazu ist festzuhalten:
      \(lines)

      2. Wer leitet das Gästehaus?
      Die Leitung hat Frau Beispiel.
      """)
    #expect(letter.structure.exchanges.map(\.number) == ["1", "2"])
    #expect(letter.structure.exchanges.first?.answer.hasPrefix("Dazu ist festzuhalten:") == true)
  }

  @Test func `Prose without questions has no exchanges`() throws {
    let letter = try SampleLetter(
      """
      Stadt Rotheim

      Die Stadt fördert den Treff am Wehr seit zehn Jahren mit einem festen Betrag im Jahr.
      Der Betrag wird jedes Jahr vom Rat der Stadt beschlossen und danach ausgezahlt.
      """)
    #expect(letter.exchanges == [])
    #expect(letter.structure.passages.map(\.passage.exchange) == [nil])
    #expect(letter.structure.passages.map(\.passage.kind) == [.paragraph])
  }

  @Test func `Ranges hold the questions and answers, and every block its text`() throws {
    let letter = try SampleLetter(
      "Stadt Rotheim\n\n1. Wie groß ist das Wehr?\nEs mißt 30 m.\u{0C}2. Wer prüft es?\nDas Land prüft es."
    )
    let structure = letter.structure
    #expect(structure.exchanges.count == 2)
    for exchange in structure.exchanges {
      #expect(exchange.questionRange.map(letter.text.string) == exchange.question)
      #expect(exchange.answerRanges.map(letter.text.string) == [exchange.answer])
    }
    #expect(structure.blocks.map(\.text) == structure.blocks.map { letter.text.string($0.range) })
    #expect(structure.blocks.last?.page == 2)
  }
}
