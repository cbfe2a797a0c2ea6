/// What speaks for or against two papers being of one case, with its weight in points.
///
/// Weighed on the papers of one city (`make case-scores`): no reason is enough by itself, since
/// references are given twice and titles stand for years; any two strong ones are.
enum LinkReason: String, CaseIterable, Sendable {
  case sameReference
  /// The text of one names the other's reference.
  case citedReference
  /// At least half of the questions of the one with fewer stand in the other.
  case sameQuestions
  /// One question at least stands in both.
  case sharedQuestion
  case sameSubject
  /// Most of the subject's words are the same.
  case alikeSubject
  /// The same day of session.
  case sameSession
  /// One name at least asks in both.
  case sameAsker
  case otherReference
  /// A session some weeks away: the answer may have waited for the next.
  case nearSession
  case otherSession
  case otherAskers

  /// From so many points on a link is certain: two strong reasons.
  static let certain = 60
  /// From so many points on a person is asked.
  static let doubtful = 45
  /// So much better than the next has to be what is certain.
  static let margin = 10

  var points: Int {
    switch self {
    case .sameReference: 50
    case .citedReference: 40
    case .sameQuestions: 45
    case .sharedQuestion: 25
    case .sameSubject: 25
    case .alikeSubject: 20
    case .sameSession: 25
    case .sameAsker: 15
    // An inquiry that is asked every year has a number each time: it outweighs equal questions, and
    // is itself outweighed only where subject, session and askers agree, too.
    case .otherReference: -50
    case .nearSession: -15
    case .otherSession: -40
    case .otherAskers: -25
    }
  }
}
