import ConfinedReading
import CouncilModel
import EntityRegistry
import LetterReading
import Testing

@Suite struct GapRuleTests {
  private static let head = """
    Stadt Weiler
    Der Bürgermeister

    DS 0001/23; Anfrage nach § 9 Abs. 2 GeschO; Probe; öffentlich

    Ihre Anfrage beantworte ich wie folgt:


    """

  @Test(
    arguments: [
      (
        """
        1. Wie viele Häuser gibt es?
        Antwort:
        Es gibt zwei Häuser.

        2. Wann wird gebaut?
        Antwort:

        3. Was kostet der Bau?
        Antwort:
        Der Bau kostet 500 Euro.
        """, ["2"]
      ),
      (
        """
        1. Wie viele Häuser gibt es?
        Es gibt zwei Häuser.

        2. Wann wird gebaut?

        3. Was kostet der Bau?
        """, ["2", "3"]
      ),
      (
        """
        1. Wie viele Häuser gibt es?
        Es gibt zwei Häuser.

        2. Wann wird gebaut?
        Es wird im Mai gebaut.
        """, []
      ),
    ])
  func `A question is left out where those around it have their answers below`(
    body: String, numbers: [String]
  ) throws {
    let text = Self.head + body + "\n\nMit freundlichen Grüßen\nA. Beispiel\n"
    let letter = try LetterReader.read(Array(text.utf8), path: "probe.txt")
    let gaps = StatementReader.proposals(in: letter, recorded: "").map(\.statement)
      .filter { $0.rule == "gap.notAnswered" }
    #expect(gaps.map(\.source.number) == numbers)
  }
}
