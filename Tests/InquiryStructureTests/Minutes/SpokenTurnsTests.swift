import CouncilModel
import Testing

@testable import InquiryStructure

struct SpokenTurnsTests {
  private static let list = """
    1. Wie viele Höfe werden begrünt?
    2. Was kostet das?

    Frau Probe:
    Zu 1: Es sind vier Höfe.

    """

  @Test(arguments: [
    (
      "Herr Muster:\nSind Sie sicher, dass es nur vier sind.\n\nFrau Probe:\nJa, es sind vier.",
      "– | Sind Sie sicher, dass es nur vier sind. | Ja, es sind vier."
    ),
    (
      "Herr Muster:\nZu den Höfen frage ich das Amt, wann es beginnt.\n\nFrau Probe:\nIm Mai.",
      "– | Zu den Höfen frage ich das Amt, wann es beginnt. | Im Mai."
    ),
    (
      "Herr Muster:\nMan wusste doch vom Bauamt, dass es mehr sind.\n\nFrau Probe:\n"
        + "Zur Nachfrage: Das Bauamt zählt anders.",
      "– | Man wusste doch vom Bauamt, dass es mehr sind. | Das Bauamt zählt anders."
    ),
  ])
  func `Who asks after the answers is answered apart from the list`(
    turns: String, exchange: String
  ) throws {
    #expect(
      try SampleLetter(Self.list + turns).exchanges == [
        "1 | Wie viele Höfe werden begrünt? | Es sind vier Höfe.", "2 | Was kostet das? | –",
        exchange,
      ])
  }

  @Test func `Who neither asks nor was asked answers nothing that still waits`() throws {
    let letter = try SampleLetter(
      Self.list + "Herr Muster:\nDer Verein freut sich über jeden Hof.")
    #expect(letter.exchanges.last == "2 | Was kostet das? | –")
  }
}
