import CouncilModel
import Testing

@testable import InquiryStructure

/// Labels that lost a blank, and lines that were broken inside of an abbreviation.
extension StructureAnalysisTests {
  @Test(arguments: [
    (
      "1. Wie viele Beete gibt es?\n2. Wer gießt sie?\nZu 1. und 2.Nach dem Plan gießt der Verein "
        + "neun Beete.",
      [
        "1 | Wie viele Beete gibt es? | Nach dem Plan gießt der Verein neun Beete.",
        "2 | Wer gießt sie? | Nach dem Plan gießt der Verein neun Beete.",
      ]
    ),
    (
      "Frage 1Gibt es Beete?\nJa, es gibt neun Beete.\nFrage 2Wie oft wird gegossen, z.\n"
        + "B. im Mai?\nTäglich.",
      [
        "1 | Gibt es Beete? | Ja, es gibt neun Beete.",
        "2 | Wie oft wird gegossen, z. B. im Mai? | Täglich.",
      ]
    ),
    (
      "1. Gibt es Beete?\nZu 1: Ja.\n1. NF: Wie viele?\nZur 1. NF: Es sind neun.",
      ["1 | Gibt es Beete? | Ja.", "1 | Wie viele? | Es sind neun."]
    ),
    (
      "Zu Frage 1: Gibt es Beete? Es gibt neun.\nZu Frage 2: Wer gießt? Der Verein gießt.",
      ["1 | Gibt es Beete? | Es gibt neun.", "2 | Wer gießt? | Der Verein gießt."]
    ),
  ])
  func `Labels without a blank are read`(text: String, exchanges: [String]) throws {
    #expect(try SampleLetter(text).exchanges == exchanges)
  }

  @Test(arguments: [
    "1. Antwort:\nEs sind neun.\n\n2. Antwort:\nDer Verein gießt.",
    "Wir antworten auf Frage 1:\nEs sind neun.\n\nWir antworten auf Frage 2:\nDer Verein gießt.",
    "Zu 1 –\nEs sind neun.\n\nZu 2 –\nDer Verein gießt.",
  ])
  func `Labels without their questions are read`(text: String) throws {
    #expect(
      try SampleLetter(text).exchanges == ["1 | – | Es sind neun.", "2 | – | Der Verein gießt."])
  }

  @Test func `A number alone above a request numbers it`() throws {
    let letter = try SampleLetter(
      "Ich frage:\n\n1.\nWie viele Beete gibt es?\n\n2.\nBitte die Termine nennen.\n\nKarla Muster")
    #expect(
      letter.exchanges == ["1 | Wie viele Beete gibt es? | –", "2 | Bitte die Termine nennen. | –"])
  }

  @Test func `Who asks without a mark asks, where the verb comes first`() throws {
    let letter = try SampleLetter(
      """
      1. Werden Beete meist abgelehnt, um sie später zu erlauben.
      Beete werden nicht abgelehnt. Im Jahr 2021 wurden neun erlaubt.
      """)
    #expect(letter.structure.exchanges.count == 1)
  }

  @Test func `A cover note and its letterhead answer nothing`() throws {
    let letter = try SampleLetter(
      """
      1. Gibt es Beete?
      2. Wer gießt sie?

      Abt. Garten und Wege
      anbei übersende ich die schriftliche Beantwortung der Anfrage.

      1. Gibt es Beete?
      Ja, es gibt neun.
      2. Wer gießt sie?
      Der Verein gießt sie.
      """)
    #expect(
      letter.exchanges == [
        "1 | Gibt es Beete? | Ja, es gibt neun.", "2 | Wer gießt sie? | Der Verein gießt sie.",
      ])
    #expect(letter.structure.paper.answeredBy.map(\.name) == ["Abt. Garten und Wege"])
  }
}
