import CouncilModel
import Testing

@testable import InquiryStructure

struct RestatementsTests {
  private let first = "Wie viele Stellen hat der Treff am Wehr in diesem Jahr besetzt?"
  private let answer = "Der Treff hat zwei Stellen besetzt."

  private func draft(
    _ number: String?, _ question: String, _ answer: String?, in text: LetterText
  ) -> ExchangeBuilder.Draft {
    var draft = ExchangeBuilder.Draft(printed: number)
    draft.number = number.flatMap { NumberParser.parse(($0 + ".")[...])?.number }
    draft.question = [text.range(of: question)].compactMap { $0 }
    draft.answers = [answer.flatMap(text.range)].compactMap { $0 }
    return draft
  }

  /// The numbers that stay when a list's question meets a later one with an answer.
  private func numbers(
    _ number: String?, _ later: String?, _ question: String
  ) -> [String?] {
    let text = LetterText(lines: [first, question, answer])
    let drafts = [
      draft(number, first, nil, in: text), draft(later, question, answer, in: text),
    ]
    return Restatements(text: text).merged(drafts).map(\.printed)
  }

  @Test func `A question that is printed again takes the answer below the second`() {
    let again = "Wie viele Stellen hat der Treff am Wehr im Jahr besetzt?"
    let text = LetterText(lines: [first, again, answer])
    let merged = Restatements(text: text).merged([
      draft("1", first, nil, in: text), draft("1", again, answer, in: text),
    ])
    #expect(merged.map(\.printed) == ["1"])
    #expect(merged.flatMap(\.answers).map(text.string) == [answer])
  }

  @Test func `An unnumbered repetition keeps the list's number`() {
    #expect(
      numbers("3", nil, "Wie viele Stellen hat der Treff am Wehr dieses Jahr besetzt?") == ["3"])
  }

  @Test func `Other words, and the same words under another number, are other questions`() {
    #expect(numbers("1", "1", "Wie oft tagt der Beirat des Vereins?") == ["1", "1"])
    #expect(
      numbers("1", "2", "Wie viele Stellen hat der Hort am Wehr in diesem Jahr besetzt?")
        == ["1", "2"])
    #expect(
      numbers(nil, nil, "Wie viele Stellen hat der Hort am Wehr in diesem Jahr besetzt?")
        == [nil, nil])
  }

  @Test func `A short answer first and a long one after are both the answer`() {
    let text = LetterText(lines: ["Ja.", first, answer])
    let merged = Restatements(text: text).merged([
      draft("1", first, "Ja.", in: text), draft("1", first, answer, in: text),
    ])
    #expect(merged.count == 1)
    #expect(merged.first?.answers.map(text.string) == ["Ja.", answer])
  }
}
