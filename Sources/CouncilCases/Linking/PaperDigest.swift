import CouncilModel
import CouncilStore

/// A paper as linking compares it.
struct PaperDigest: Sendable {
  /// A shorter question is asked in many inquiries: "Wenn ja, in welcher Höhe?". In letters.
  static let shortestQuestion = 30

  let paper: CasePaper
  /// Folded; nil where the paper does not say.
  let municipality: String?
  let reference: ReferenceForm?
  let subject: TextPrint?
  /// Folded, for subjects that are too short for a print.
  let subjectLetters: String
  let askers: Set<String>
  /// Prints of questions that are long enough to be the inquiry's own.
  let tellingQuestions: [TextPrint]
  let cited: [ReferenceForm]
  /// The session's, or the paper's own.
  let day: Int?
  let session: Int?

  init(_ paper: CasePaper) {
    self.paper = paper
    municipality = paper.municipality.map(FoldedLetters.text).flatMap { $0.isEmpty ? nil : $0 }
    reference = paper.reference.flatMap(ReferenceForm.init)
    subject = paper.subject.flatMap(TextPrint.init)
    subjectLetters = paper.subject.map(FoldedLetters.text) ?? ""
    askers = AskerWords.of(paper.originators)
    tellingQuestions = paper.parts.compactMap { TextPrint($0.question) }
      .filter { $0.length >= Self.shortestQuestion }
    cited = paper.cited.compactMap(ReferenceForm.init)
    session = paper.meetingDate.flatMap(DayNumber.of)
    day = session ?? paper.date.flatMap(DayNumber.of)
  }

  var isInquiry: Bool { paper.paperType == .inquiry }

  /// Whether it names the other paper's reference in its text.
  func cites(_ other: PaperDigest) -> Bool {
    guard let reference = other.reference, !cited.isEmpty else { return false }
    return cited.contains {
      $0.key == reference.key || ($0.bare != nil && $0.key == reference.bare)
    }
  }
}
