import CouncilModel
import CouncilStore

/// Makes a case of the papers that belong together.
struct CaseAssembly {
  let digests: [PaperDigest]
  let deadlines: Deadlines

  /// - Parameter group: indices, in record order; at least one.
  func make(_ group: [Int]) -> CouncilCase {
    let papers = group.map { digests[$0] }
    let asking = papers.first(where: \.isInquiry)
    let head = asking ?? papers.first { $0.paper.paperType == .answer } ?? papers[0]
    var made = CouncilCase(
      id: CouncilCase.id(ofFirst: papers[0].paper.identity), state: .open,
      members: papers.map { member($0, hasInquiry: asking != nil) })
    made.reference = first(papers, head) { $0.paper.reference }
    made.subject = first(papers, head) { $0.paper.subject }
    made.municipality = first(papers, head) { $0.paper.municipality }
    made.askers = ([head] + papers).first { !$0.paper.originators.isEmpty }?.paper.originators ?? []
    made.asked = asking?.paper.date
    let answers = papers.filter { $0.paper.paperType == .answer && !$0.paper.isInterim }
    made.answered = answers.compactMap { $0.paper.date ?? $0.paper.meetingDate }.min()
    count(&made, asking, answers)
    made.due = deadlines.due(
      asked: made.asked,
      municipality: asking.flatMap { _ in papers.lazy.compactMap(\.municipality).first })
    return made
  }

  private func first<Value>(
    _ papers: [PaperDigest], _ head: PaperDigest, _ value: (PaperDigest) -> Value?
  ) -> Value? {
    ([head] + papers).lazy.compactMap(value).first
  }

  private func member(_ digest: PaperDigest, hasInquiry: Bool) -> CouncilCase.Member {
    let paper = digest.paper
    let role: CouncilCase.Role =
      switch paper.paperType {
      case .inquiry: .inquiry
      case .minutes: .minutes
      case .other: .other
      case .answer where paper.isInterim: .interimAnswer
      case .answer:
        hasInquiry || !paper.parts.contains { !$0.question.isEmpty } ? .answer : .answeredInquiry
      }
    return CouncilCase.Member(identity: paper.identity, sha256: paper.sha256, role: role)
  }

  /// Counts parts and tells the state from them.
  private func count(_ made: inout CouncilCase, _ asking: PaperDigest?, _ answers: [PaperDigest]) {
    guard let asking else {
      let parts = answers.flatMap(\.paper.parts)
      made.parts = parts.count
      made.partsAnswered = parts.count { $0.disposition != .notAnswered }
      let restates = parts.contains { !$0.question.isEmpty }
      made.state =
        !restates
        ? .unasked
        : made.partsAnswered == made.parts
          ? .answered : made.partsAnswered == 0 ? .open : .partlyAnswered
      return
    }
    let parts = answers.map(\.paper.parts)
    let completion = ExchangeCompletion(asking.paper.parts, answers: parts)
    made.parts = asking.paper.parts.count
    made.partsAnswered = completion.answered(in: parts)
    if answers.isEmpty {
      made.state = .open
    } else if made.partsAnswered == 0 {
      made.state = .undetermined
    } else {
      made.state = made.partsAnswered == made.parts ? .answered : .partlyAnswered
    }
  }
}
