import CouncilModel
import Testing

@testable import InquiryStructure

struct AnswerHeadingsTests {
  @Test(arguments: [
    ("Antwort des Bezirksamts: KA/7 vom 02.05.2022", "KA/7", "2022-05-02"),
    ("Stellungnahme des Magistrats vom 11.03.2020, ST 41", "ST 41", "2020-03-11"),
    ("Beantwortung vom 3. Mai 2021, 0815/21", "0815/21", "2021-05-03"),
  ])
  func `An answer's heading has its number and date`(
    line: String, reference: String, date: String
  ) {
    #expect(AnswerHeadings.read(line)?.reference == reference)
    #expect(AnswerHeadings.read(line)?.date == date)
  }

  @Test(arguments: [
    "Antwort auf die Anfrage vom 02.05.2022", "Die Antwort vom 02.05.2022 liegt bei.",
    "Antwort des Bezirksamts: Am 02.05.2022 waren es 12 Plätze.",
    "Antwort der Verwaltung vom 02.05.2022, die wir beilegen",
  ])
  func `A sentence about an answer is no heading`(line: String) {
    #expect(AnswerHeadings.read(line) == nil)
  }

  @Test func `A heading above the answers belongs to none of them`() throws {
    let letter = try SampleLetter(
      """
      1. Wie viele Beete gibt es?
      2. Wer gießt sie?

      Antwort des Bezirksamts: KA/7 vom 02.05.2022

      Zu 1.: Es gibt neun Beete.
      Zu 2.: Der Gartenverein gießt sie.
      """)
    #expect(
      letter.exchanges == [
        "1 | Wie viele Beete gibt es? | Es gibt neun Beete.",
        "2 | Wer gießt sie? | Der Gartenverein gießt sie.",
      ])
    #expect(letter.structure.paper.reference == "KA/7")
    #expect(letter.structure.paper.date == "2022-05-02")
  }
}
