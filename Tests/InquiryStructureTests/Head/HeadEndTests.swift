import CouncilModel
import Testing

@testable import InquiryStructure

struct HeadEndTests {
  @Test func `Labelled fields and announcements are the head's, wherever a question begins`() {
    let text = LetterText(lines: [
      "Gegenstand:", "Treff am Wehr", "Das Bauamt antwortet wie folgt:", "Ist der Treff offen?",
    ])
    let all = TextRange(0, text.byteCount)
    let end = HeadEnd.offset(firstQuestion: 0, question: all, in: text)
    #expect(text.string(TextRange(0, end)).hasSuffix("wie folgt:"))
  }

  @Test func `A head ends where its first question begins`() {
    let text = LetterText(lines: ["Treff am Wehr", "Ist der Treff offen?"])
    let question = text.lines[1].range
    #expect(
      HeadEnd.offset(firstQuestion: question.start, question: question, in: text) == question.start)
  }
}
