import CouncilModel
import GermanText

/// Says from an answer's words what became of its question.
enum DispositionRules {
  /// A referral says no more than this, in sentences.
  private static let longestReferral = 2
  /// An answer that begins with what is not known and goes on for more sentences is partial.
  private static let longestRefusal = 8
  private static let noAnswers: Set<String> = [
    "", "-", "–", "—", "offen", "folgt", "antwort folgt", "steht aus", "---",
  ]
  private static let receipts = ["zeitnah von mir eine Antwort", "Eingang Ihrer Anfrage"]

  static func disposition(of answer: String) -> Exchange.Disposition {
    let plain = answer.lowercased().filter { $0.isLetter || "-–— ".contains($0) }
    let trimmed = plain.drop { $0 == " " }
    if noAnswers.contains(String(trimmed)) { return .notAnswered }
    if receipts.contains(where: answer.holds) { return .notAnswered }
    let sentences = GermanSentences.split(answer)
    if sentences.count <= longestReferral, sentences.allSatisfy(ReferralPhrases.isReferral) {
      return .referred
    }
    guard let first = sentences.firstIndex(where: AbsencePhrases.isAbsence) else {
      return .answered
    }
    return first == 0 && sentences.count <= longestRefusal ? .refused : .partial
  }
}
