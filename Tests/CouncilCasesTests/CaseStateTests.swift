import CouncilModel
import CouncilStore
import Testing

@testable import CouncilCases

struct CaseStateTests {
  private static let rule = DeadlineRule(
    municipality: "Havelbrück", days: 14, from: "2020-01-01", until: "2020-12-31")

  private func one(_ papers: [CasePaper], _ rules: [DeadlineRule] = []) throws -> CouncilCase {
    let cases = CaseLinking.link(papers, rules: rules).cases
    try #require(cases.count == 1)
    return cases[0]
  }

  private func inquiry(_ date: String? = nil) -> CasePaper {
    SamplePaper.paper(
      1, .inquiry, reference: "2020/0017", subject: "Treff am Wehr", date: date,
      session: "2020-05-05", questions: [SamplePaper.treff, SamplePaper.bus])
  }

  private func answer(_ questions: [String], isInterim: Bool = false) -> CasePaper {
    SamplePaper.paper(
      2, .answer, reference: "2020/0017", subject: "Treff am Wehr", session: "2020-05-05",
      questions: questions, isInterim: isInterim)
  }

  @Test func `A case is open until all its parts are answered`() throws {
    #expect(try one([inquiry()]).state == .open)
    #expect(try one([inquiry(), answer([], isInterim: true)]).state == .open)
    let partly = try one([inquiry(), answer([SamplePaper.treff])])
    #expect(partly.state == .partlyAnswered)
    #expect(partly.parts == 2 && partly.partsAnswered == 1)
    let whole = try one([inquiry(), answer([SamplePaper.treff, SamplePaper.bus])])
    #expect(whole.state == .answered && !whole.isOpen)
    #expect(whole.members.map(\.role) == [.inquiry, .answer])
  }

  @Test func `An answer without a readable part leaves open which parts it answers`() throws {
    #expect(try one([inquiry(), answer([])]).state == .undetermined)
  }

  @Test func `An answer that restates the questions stands for its inquiry`() throws {
    let alone = try one([answer([SamplePaper.treff])])
    #expect(alone.state == .answered && alone.members.map(\.role) == [.answeredInquiry])
    #expect(try one([answer([""])]).state == .unasked)
  }

  @Test(
    arguments: [
      ("2020-05-05", "2020-05-19"), ("2020-12-31", "2021-01-14"), ("2021-01-01", nil),
      ("2019-12-31", nil), ("2020-05", nil), (nil, nil),
    ])
  func `A deadline needs a printed date and a rule that holds then`(asked: String?, due: String?)
    throws
  {
    #expect(try one([inquiry(asked)], [Self.rule]).due == due)
    #expect(try one([inquiry(asked)]).due == nil)
    let other = DeadlineRule(municipality: "Neustadt", days: 14)
    #expect(try one([inquiry(asked)], [other]).due == nil)
  }

  @Test func `A case is late after its last day, unless it is answered`() throws {
    let open = try one([inquiry("2020-05-05")], [Self.rule])
    #expect(!open.isLate(on: "2020-05-19") && open.isLate(on: "2020-05-20"))
    let done = try one(
      [inquiry("2020-05-05"), answer([SamplePaper.treff, SamplePaper.bus])], [Self.rule])
    #expect(!done.isLate(on: "2020-05-20"))
  }

  @Test func `A case is found by the name of each of its papers`() {
    let id = CouncilCase.id(ofFirst: SamplePaper.hash(7))
    #expect(CouncilCase.hashBeginning(of: id) == String(SamplePaper.hash(7).prefix(12)))
    #expect(CouncilCase.hashBeginning(of: "case-xyz") == nil)
    #expect(CouncilCase.hashBeginning(of: "2020/0017") == nil)
  }
}
