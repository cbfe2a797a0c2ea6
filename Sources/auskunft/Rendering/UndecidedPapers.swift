internal import CouncilCases
internal import CouncilModel

/// Two papers that may be of one case, as a line to decide on: "joinPapers" or "separatePapers" for
/// "undecided".
struct UndecidedPapers: Encodable {
  private let decision = "undecided"
  private let paper: String
  private let with: String?
  private let from: String?
  private let names: [String]
  private let score: Int
  private let reasons: [CaseLink.Reason]

  init(_ link: CaseDetails.Link) {
    paper = link.paper.identity
    with = link.other?.identity
    from = link.other?.identity
    names = [link.paper.path, link.other?.path].compactMap(\.self)
    score = link.score
    reasons = link.reasons
  }
}
