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
