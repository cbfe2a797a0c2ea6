import CouncilModel

/// All that speaks for and against two papers being of one case.
struct PairEvidence: Sendable {
  /// Questions that differ more are others.
  static let likeQuestions = 0.45
  /// Subjects that differ more are others.
  private static let likeSubjects = 0.5
  /// In days: sessions are a month or two apart.
  private static let nearSessions = 100
  /// A subject of fewer letters is a keyword: "Radverkehr".
  private static let shortestSubject = 8

  let reasons: [LinkReason]

  var score: Int { reasons.reduce(0) { $0 + $1.points } }

  /// Whether the papers may belong together at all: never those of two municipalities. Where one
  /// does not name its own, its questions have to stand in the other, or three independent things
  /// have to agree: the day of session, and of reference, subject and askers two. Two councils that
  /// share even these share them in both papers of each, and each answer fits its own inquiry better.
  let isPossible: Bool

  init(_ one: PaperDigest, _ other: PaperDigest) {
    if let left = one.municipality, let right = other.municipality, left != right {
      reasons = []
      isPossible = false
      return
    }
    var reasons: [LinkReason] = []
    Self.references(one, other, &reasons)
    let questions = Self.questions(one, other)
    if let questions { reasons.append(questions) }
    let subject = Self.subject(one, other)
    if let subject { reasons.append(subject) }
    if let left = one.session, let right = other.session {
      let distance = abs(left - right)
      reasons.append(
        distance == 0 ? .sameSession : distance <= Self.nearSessions ? .nearSession : .otherSession)
    }
    if !one.askers.isEmpty, !other.askers.isEmpty {
      reasons.append(one.askers.isDisjoint(with: other.askers) ? .otherAskers : .sameAsker)
    }
    self.reasons = reasons
    if one.municipality != nil, other.municipality != nil {
      isPossible = true
    } else {
      let agreeing = [
        reasons.contains(.sameReference), subject != nil, reasons.contains(.sameAsker),
      ]
      isPossible =
        questions != nil || (reasons.contains(.sameSession) && agreeing.count { $0 } >= 2)
    }
  }

  private static func references(
    _ one: PaperDigest, _ other: PaperDigest, _ reasons: inout [LinkReason]
  ) {
    let cites = one.cites(other) || other.cites(one)
    if let left = one.reference, let right = other.reference {
      if left.key == right.key {
        reasons.append(.sameReference)
        return
      }
      if left.isNumber(of: right) || right.isNumber(of: left) { return }
      // An answer with a number of its own names the inquiry's; a later inquiry does, too, and has
      // another session.
      reasons.append(.otherReference)
    }
    if cites { reasons.append(.citedReference) }
  }

  /// Whether all but the reference agrees, which is then misprinted, or the answer has its own.
  var isCertainDespiteReference: Bool {
    Set([.sameQuestions, .sameSubject, .sameSession, .sameAsker]).isSubset(of: Set(reasons))
  }

  /// How many of the questions stand in both.
  private static func questions(_ one: PaperDigest, _ other: PaperDigest) -> LinkReason? {
    let (left, right) = (one.tellingQuestions, other.tellingQuestions)
    guard !left.isEmpty, !right.isEmpty else { return nil }
    let (fewer, more) = left.count <= right.count ? (left, right) : (right, left)
    let shared = fewer.count { question in
      more.contains { question.likeness(to: $0) >= likeQuestions }
    }
    if shared == 0 { return nil }
    return 2 * shared >= fewer.count ? .sameQuestions : .sharedQuestion
  }

  private static func subject(_ one: PaperDigest, _ other: PaperDigest) -> LinkReason? {
    let (left, right) = (one.subjectLetters, other.subjectLetters)
    if left == right { return left.utf8.count >= shortestSubject ? .sameSubject : nil }
    guard let left = one.subject, let right = other.subject else { return nil }
    return left.likeness(to: right) >= likeSubjects ? .alikeSubject : nil
  }

  /// The reasons as a link names them.
  var named: [CaseLink.Reason] {
    reasons.map { CaseLink.Reason(name: $0.rawValue, points: $0.points) }
  }
}
