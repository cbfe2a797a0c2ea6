import Testing

@testable import InquiryStructure

struct AnswerTrimmingTests {
  private let answer = Sentence("Der Treff hat zwei Stellen.")

  @Test(arguments: [
    [Sentence("Teil B: Finanzen", .paragraph)], [Sentence("II. Finanzierung", .paragraph)],
    [Sentence("Kosten des Treffs", .paragraph, isHeading: true)], [Sentence("sowie", .line)],
    [Sentence("Stadträtin für Soziales", .line)],
    [Sentence("Petra Beispiel", .line), Sentence("Bürgermeisterin", .line)],
  ])
  func `The next section's heading and a signature are no part of an answer`(tail: [Sentence]) {
    #expect(AnswerTrimming.trimmed([answer] + tail, isLast: false).map(\.text) == [answer.text])
  }

  @Test(arguments: [
    Sentence("Teil B des Berichts enthält die Zahlen.", .paragraph),
    Sentence("Teil B: Finanzen", .line), Sentence("Der Bürgermeister", .line),
    Sentence("Lindenhof\t2,5", .paragraph), Sentence("Stadträtin für Soziales", .inline),
    Sentence("Kosten des Treffs", .paragraph),
  ])
  func `Sentences, rows and words inside a line stay`(tail: Sentence) {
    #expect(
      AnswerTrimming.trimmed([answer, tail], isLast: false).map(\.text) == [answer.text, tail.text])
  }

  @Test func `Words that join two labels do not begin an answer`() {
    #expect(
      AnswerTrimming.trimmed([Sentence("und"), answer], isLast: false).map(\.text) == [answer.text])
    #expect(AnswerTrimming.trimmed([Sentence("sowie")], isLast: false).map(\.text) == [])
  }

  @Test func `A heading that is all there is stays`() {
    let heading = Sentence("Teil B: Finanzen", .paragraph, isHeading: true)
    #expect(AnswerTrimming.trimmed([heading], isLast: false).map(\.text) == [heading.text])
  }
}
