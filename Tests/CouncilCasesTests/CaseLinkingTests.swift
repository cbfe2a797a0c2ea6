import CouncilModel
import CouncilStore
import Testing

@testable import CouncilCases

/// Which papers become one case, which are proposed, and which never meet.
struct CaseLinkingTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let name: String
    let inquiry: CasePaper
    let answer: CasePaper
    let standing: CaseLink.Standing?

    var testDescription: String { name }
  }

  private static func pair(
    _ name: String, _ inquiry: CasePaper, _ answer: CasePaper, _ standing: CaseLink.Standing?
  ) -> Pair {
    Pair(name: name, inquiry: inquiry, answer: answer, standing: standing)
  }

  private static let paper = SamplePaper.paper

  static let pairs: [Pair] = [
    pair(
      "reference and session",
      SamplePaper.paper(1, .inquiry, reference: "2020/0017", session: "2020-05-05"),
      SamplePaper.paper(2, .answer, reference: "2020/17", session: "2020-05-05"), .made),
    pair(
      "reference alone, which may have been given twice",
      SamplePaper.paper(1, .inquiry, reference: "2020/0017"),
      SamplePaper.paper(2, .answer, reference: "2020/0017"), .proposed),
    pair(
      "one reference, given to two subjects in two sessions",
      SamplePaper.paper(
        1, .inquiry, reference: "2020/0017", subject: "Treff am Wehr", session: "2020-05-05"),
      SamplePaper.paper(
        2, .answer, reference: "2020/0017", subject: "Solardächer", session: "2021-01-12"), nil),
    pair(
      "questions and session, without reference",
      SamplePaper.paper(1, .inquiry, session: "2020-05-05", questions: [SamplePaper.treff]),
      SamplePaper.paper(2, .answer, session: "2020-05-05", questions: [SamplePaper.treff]), .made),
    pair(
      "questions alone: somebody may have asked twice",
      SamplePaper.paper(1, .inquiry, questions: [SamplePaper.treff, SamplePaper.bus]),
      SamplePaper.paper(2, .answer, questions: [SamplePaper.treff, SamplePaper.bus]), .proposed),
    pair(
      "a title proves nothing",
      SamplePaper.paper(1, .inquiry, subject: "Sachstand Radverkehr"),
      SamplePaper.paper(2, .answer, subject: "Sachstand Radverkehr"), nil),
    pair(
      "the same questions under another number",
      SamplePaper.paper(
        1, .inquiry, reference: "2020/0017", subject: "Treff am Wehr",
        questions: [SamplePaper.treff]),
      SamplePaper.paper(
        2, .answer, reference: "2021/0009", subject: "Treff am Wehr",
        questions: [SamplePaper.treff]), nil),
    pair(
      "an answer with a number of its own that names the inquiry's",
      SamplePaper.paper(
        1, .inquiry, reference: "F0017/20", subject: "Treff am Wehr", askers: ["SPD-Fraktion"],
        questions: [SamplePaper.treff]),
      SamplePaper.paper(
        2, .answer, reference: "S0145/20", subject: "Treff am Wehr", askers: ["Fraktion SPD"],
        questions: [SamplePaper.treff], cited: ["F0017/20"]), .made),
    pair(
      "two municipalities never",
      SamplePaper.paper(
        1, .inquiry, reference: "2020/0017", subject: "Treff am Wehr", session: "2020-05-05",
        questions: [SamplePaper.treff]),
      SamplePaper.paper(
        2, .answer, municipality: "Neustadt", reference: "2020/0017", subject: "Treff am Wehr",
        session: "2020-05-05", questions: [SamplePaper.treff]), nil),
    pair(
      "an unknown municipality without the questions",
      SamplePaper.paper(
        1, .inquiry, municipality: nil, reference: "2020/0017", session: "2020-05-05"),
      SamplePaper.paper(2, .answer, reference: "2020/0017", session: "2020-05-05"), nil),
    pair(
      "an unknown municipality, where subject, session and askers agree",
      SamplePaper.paper(
        1, .inquiry, municipality: nil, subject: "Treff am Wehr", session: "2020-05-05",
        askers: ["SPD-Fraktion"]),
      SamplePaper.paper(
        2, .answer, municipality: nil, subject: "Treff am Wehr", session: "2020-05-05",
        askers: ["Stadtrat Muster (SPD)"]), .made),
    pair(
      "an answer in the next session",
      SamplePaper.paper(
        1, .inquiry, subject: "Treff am Wehr", session: "2020-05-05",
        questions: [SamplePaper.treff]),
      SamplePaper.paper(
        2, .answer, subject: "Treff am Wehr", session: "2020-06-09", askers: ["SPD"],
        questions: [SamplePaper.treff]), .proposed),
    pair(
      "an answer in the next session to the same askers",
      SamplePaper.paper(
        1, .inquiry, subject: "Treff am Wehr", session: "2020-05-05", askers: ["SPD"],
        questions: [SamplePaper.treff]),
      SamplePaper.paper(
        2, .answer, subject: "Treff am Wehr", session: "2020-06-09", askers: ["SPD"],
        questions: [SamplePaper.treff]), .made),
    pair(
      "a misprinted reference where all else agrees",
      SamplePaper.paper(
        1, .inquiry, reference: "2021/0614", subject: "Treff am Wehr", session: "2021-05-05",
        askers: ["SPD"], questions: [SamplePaper.treff]),
      SamplePaper.paper(
        2, .answer, reference: "2021/0628", subject: "Treff am Wehr", session: "2021-05-05",
        askers: ["SPD"], questions: [SamplePaper.treff]), .made),
    pair(
      "a running number without its year contradicts nothing",
      SamplePaper.paper(
        1, .inquiry, reference: "2023/1345", subject: "Treff am Wehr", session: "2023-12-13",
        askers: ["SPD"]),
      SamplePaper.paper(
        2, .answer, reference: "1345", subject: "Treff am Wehr", session: "2023-12-13",
        askers: ["SPD"]), .made),
    pair(
      "an unknown municipality with the questions",
      SamplePaper.paper(
        1, .inquiry, municipality: nil, session: "2020-05-05", questions: [SamplePaper.treff]),
      SamplePaper.paper(2, .answer, session: "2020-05-05", questions: [SamplePaper.treff]), .made),
    pair(
      "an amendment is a paper of its own",
      SamplePaper.paper(
        1, .inquiry, reference: "2015/0077", subject: "Treff am Wehr", session: "2015-05-05"),
      SamplePaper.paper(
        2, .other, reference: "2015/0077/1", subject: "Treff am Wehr", session: "2015-05-05"), nil),
  ]

  @Test(arguments: pairs)
  func `Papers of one case are known by two strong reasons`(pair: Pair) {
    let outcome = CaseLinking.link([pair.inquiry, pair.answer])
    let same = outcome.links.filter { $0.kind == .sameCase }
    #expect(same.first?.standing == pair.standing)
    #expect(outcome.cases.count == (pair.standing == .made ? 1 : 2))
    if let link = same.first {
      #expect(link.paper == pair.answer.identity && link.other == pair.inquiry.identity)
      #expect(!link.reasons.isEmpty)
    }
  }

  @Test(arguments: [true, false])
  func `What a person decided stands above every reason`(isOne: Bool) {
    let papers = [
      SamplePaper.paper(1, .inquiry, reference: "2020/0017", session: "2020-05-05"),
      SamplePaper.paper(2, .answer, reference: "2020/0017", session: "2020-05-05"),
      SamplePaper.paper(3, .answer, subject: "Treff am Wehr"),
    ]
    let other = papers[isOne ? 2 : 1].identity
    let outcome = CaseLinking.link(papers, verdicts: [EntityPair(papers[0].identity, other): isOne])
    #expect(outcome.cases.count == (isOne ? 1 : 3))
    #expect(outcome.links.contains { $0.standing == (isOne ? .confirmed : .rejected) })
    #expect(!outcome.links.contains { $0.standing == .proposed })
  }

  @Test func `An answer that fits two inquiries as well is proposed for both`() {
    let papers =
      [1, 2].map {
        SamplePaper.paper(
          $0, .inquiry, subject: "Treff am Wehr", session: "2020-05-05",
          questions: [SamplePaper.treff])
      } + [
        SamplePaper.paper(
          3, .answer, subject: "Treff am Wehr", session: "2020-05-05",
          questions: [SamplePaper.treff])
      ]
    let outcome = CaseLinking.link(papers)
    #expect(outcome.cases.count == 3)
    let proposed = outcome.links.filter {
      $0.standing == .proposed && $0.paper == papers[2].identity
    }
    #expect(Set(proposed.compactMap(\.other)) == Set(papers.prefix(2).map(\.identity)))
  }

  @Test func `What papers cite, complete and ask again is linked by its kind`() {
    let papers = [
      SamplePaper.paper(
        1, .inquiry, reference: "2019/0003", session: "2019-03-01", askers: ["SPD"],
        questions: [SamplePaper.treff, SamplePaper.bus]),
      SamplePaper.paper(
        2, .inquiry, reference: "2020/0017", session: "2020-05-05", askers: ["SPD"],
        questions: [SamplePaper.dach], cited: ["2019/0003", "2011/0500"]),
      SamplePaper.paper(
        3, .inquiry, reference: "2021/0040", session: "2021-05-05", askers: ["CDU"],
        questions: [SamplePaper.treff, SamplePaper.bus]),
      SamplePaper.paper(4, .other, reference: "2020/0017/1"),
      SamplePaper.paper(5, .answer, reference: "2022/0001", cited: ["2021/0040"]),
    ]
    let links = CaseLinking.link(papers).links
    func has(_ kind: CaseLink.Kind, _ from: Int, _ to: Int?) -> Bool {
      links.contains {
        $0.kind == kind && $0.paper == papers[from].identity
          && $0.other == to.map { papers[$0].identity }
      }
    }
    #expect(has(.followUp, 1, 0))
    #expect(has(.cites, 1, nil))
    #expect(links.first { $0.other == nil }?.reference == "2011/0500")
    #expect(has(.repetition, 2, 0))
    #expect(has(.supplement, 3, 1))
    #expect(has(.cites, 4, 2))
    #expect(links.count == 5)
  }
}
