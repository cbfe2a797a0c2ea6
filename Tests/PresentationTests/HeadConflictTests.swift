import CouncilModel
import Presentation
import Testing

@Suite struct HeadConflictTests {
  private static func head(_ change: (inout DeclaredHead) -> Void) -> DeclaredHead {
    var head = DeclaredHead(body: "b", paper: "p", file: "f", place: 0)
    change(&head)
    return head
  }

  private static let printed: Paper = {
    var paper = Paper()
    paper.paperType = .answer
    (paper.reference, paper.subject) = ("DS 12/3", "Bänke im Park")
    (paper.date, paper.municipality) = ("2021-06-30", "Erfurt")
    paper.originators = [.init(kind: .faction, name: "SPD")]
    return paper
  }()

  @Test(
    arguments: [
      (head { $0.reference = "ds12/3" }, nil), (head { $0.reference = "12/4" }, "reference"),
      (head { $0.subject = "Anfrage: Bänke im Park" }, nil),
      (head { $0.subject = "Tauben" }, "subject"),
      (head { $0.date = "2021-06-30" }, nil), (head { $0.date = "2021-07-01" }, "date"),
      (head { $0.municipality = "Stadt Erfurt" }, nil),
      (head { $0.municipality = "Jena" }, "municipality"),
      (head { $0.role = .answer }, nil), (head { $0.role = .minutes }, "paperType"),
      (head { $0.originators = ["SPD-Fraktion"] }, nil),
      (head { $0.originators = ["CDU"] }, "originators"),
      (head { _ in }, nil),
    ] as [(DeclaredHead, String?)])
  func `What a source declares is compared with what the letter prints`(
    head: DeclaredHead, field: String?
  ) {
    let conflicts = HeadConflict.conflicts(of: Self.printed, with: head)
    #expect(conflicts.map(\.field) == [field].compactMap(\.self))
    #expect(conflicts.allSatisfy { $0.by == "p" })
    #expect(HeadConflict.conflicts(of: Paper(), with: head).isEmpty)
  }
}
