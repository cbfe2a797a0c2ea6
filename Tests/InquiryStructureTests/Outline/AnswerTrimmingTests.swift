import Testing

@testable import InquiryStructure

struct AnswerTrimmingTests {
  private let answer = Sentence("Der Treff hat zwei Stellen.")

  @Test(arguments: [
    [Sentence("Teil B: Finanzen", .paragraph)], [Sentence("II. Finanzierung", .paragraph)],
    [Sentence("Kosten des Treffs", .paragraph, isHeading: true)], [Sentence("sowie", .line)],
    [Sentence("Teil B: Finanzen", .line)], [Sentence("Komplex 2: Ausblick", .line)],
    [Sentence("B. Fragen zum Umland", .line)],
    [Sentence("Stadträtin für Soziales", .line)],
    [Sentence("Petra Beispiel", .line), Sentence("Bürgermeisterin", .line)],
  ])
  func `The next section's heading and a signature are no part of an answer`(tail: [Sentence]) {
    #expect(AnswerTrimming.trimmed([answer] + tail, isLast: false).map(\.text) == [answer.text])
  }

  @Test(arguments: [
    Sentence("Teil B des Berichts enthält die Zahlen.", .paragraph),
    Sentence("B. Rieger", .line), Sentence("Der Bürgermeister", .line),
    Sentence("Lindenhof\t2,5", .paragraph), Sentence("Stadträtin für Soziales", .inline),
    Sentence("Kosten des Treffs", .paragraph),
  ])
  func `Sentences, rows and words inside a line stay`(tail: Sentence) {
    #expect(
      AnswerTrimming.trimmed([answer, tail], isLast: false).map(\.text) == [answer.text, tail.text])
  }

  @Test func `Numbered parts in a list stay, and so do those at a letter's end`() {
    let list = ["Teil A: Personal", "Teil B: Finanzen"].map { Sentence($0, .line) }
    #expect(
      AnswerTrimming.trimmed(list, isLast: false).map(\.text) == list.map(\.text))
    let last = Sentence("B. Fragen zum Umland", .line)
    #expect(
      AnswerTrimming.trimmed([answer, last], isLast: true).map(\.text) == [answer.text, last.text])
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
