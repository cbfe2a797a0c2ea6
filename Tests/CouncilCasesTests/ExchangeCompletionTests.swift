import CouncilModel
import CouncilStore
import Testing

@testable import CouncilCases

struct ExchangeCompletionTests {
  private func parts(_ parts: [(number: String?, question: String)]) -> [CasePaper.Part] {
    parts.enumerated().map { index, part in
      CasePaper.Part(
        id: "\(index)", number: part.number, question: part.question, disposition: .answered)
    }
  }

  private var asked: [CasePaper.Part] {
    parts([("1", SamplePaper.treff), ("2", SamplePaper.bus), ("3", SamplePaper.dach)])
  }

  @Test func `Wording comes before number`() {
    let completion = ExchangeCompletion(
      asked, answers: [parts([("1", SamplePaper.bus), ("2", SamplePaper.treff)])])
    #expect(completion.rows.map { $0.answers.map(\.part) } == [[1], [0], []])
    #expect(completion.rows.flatMap(\.answers).allSatisfy { $0.match == .wording })
  }

  @Test func `An answer that restates nothing takes its question from the inquiry by number`() {
    let answers = [parts([("1.", ""), ("3", ""), ("4", "")])]
    let completion = ExchangeCompletion(asked, answers: answers)
    #expect(completion.rows.map { $0.answers.map(\.part) } == [[0], [], [1]])
    #expect(completion.rows[0].answers[0].match == .number)
    #expect(completion.unasked.map(\.part) == [2])
    #expect(completion.answered(in: answers) == 2)
  }

  @Test func `A number's parts belong to it, and it to its parts`() {
    let whole = ExchangeCompletion(asked, answers: [parts([("1a", ""), ("1 b)", ""), ("2", "")])])
    #expect(whole.rows.map { $0.answers.map(\.part) } == [[0, 1], [2], []])
    let split = parts([("1a", SamplePaper.treff), ("1b", SamplePaper.bus), ("10", "")])
    let answers = [parts([("1", "")])]
    let completion = ExchangeCompletion(split, answers: answers)
    #expect(completion.rows.map { $0.answers.map(\.part) } == [[0], [0], []])
  }

  @Test func `Another wording under the same number is kept beside the first`() {
    let completion = ExchangeCompletion(
      asked, answers: [parts([("2", "Bis wann sollen alle Haltestellen umgebaut sein?")])])
    #expect(completion.rows[1].answers.map(\.isWordedOtherwise) == [true])
    let same = ExchangeCompletion(asked, answers: [parts([("2", SamplePaper.bus)])])
    #expect(same.rows[1].answers.map(\.isWordedOtherwise) == [false])
  }

  @Test func `Unnumbered answers are told by their order where as many are left`() {
    let completion = ExchangeCompletion(
      asked, answers: [parts([(nil, ""), (nil, ""), (nil, "")])])
    #expect(completion.rows.map { $0.answers.map(\.part) } == [[0], [1], [2]])
    let fewer = ExchangeCompletion(asked, answers: [parts([(nil, ""), (nil, "")])])
    #expect(fewer.rows.allSatisfy { $0.answers.isEmpty })
    #expect(fewer.unasked.count == 2)
  }

  @Test func `One text without question or number answers all that is open`() {
    let completion = ExchangeCompletion(asked, answers: [parts([(nil, "")])])
    #expect(completion.rows.map { $0.answers.map(\.match) } == [[.whole], [.whole], [.whole]])
  }

  @Test func `A part that is asked and not answered counts as not answered`() {
    var answers = [parts([("1", SamplePaper.treff), ("2", SamplePaper.bus)])]
    answers[0][1].disposition = .notAnswered
    #expect(ExchangeCompletion(asked, answers: answers).answered(in: answers) == 1)
  }
}
