import CouncilModel
import CouncilStore
import Testing

@testable import CouncilCases

/// Linking compares each paper with few others, however many there are: work is counted, not time.
struct LinkingWorkTests {
  /// Half of the papers have boilerplate in common, and every tenth a subject.
  private static func papers(_ count: Int) -> [CasePaper] {
    (0..<count).map { number in
      let inquiry = number / 2
      return SamplePaper.paper(
        number + 1, number.isMultiple(of: 2) ? .inquiry : .answer,
        reference: "\(2000 + inquiry % 25)/\(inquiry)", subject: "Sachstand \(inquiry % 10) im Ort",
        session: "20\(10 + inquiry % 15)-0\(1 + inquiry % 9)-1\(inquiry % 10)",
        questions: [
          "Wie viele Anträge mit der Nummer \(inquiry) sind bei der Stadt eingegangen?",
          "Welche Schlüsse zieht die Verwaltung aus den oben genannten Zahlen?",
        ])
    }
  }

  @Test func `Ten times the papers are ten times the work`() {
    let few = CaseLinking.link(Self.papers(1_000))
    let many = CaseLinking.link(Self.papers(10_000))
    #expect(few.cases.count == 500 && many.cases.count == 5_000)
    #expect(many.comparisons < 12 * few.comparisons)
    // In comparisons a paper.
    #expect(many.comparisons < 10_000 * 150)
  }
}
