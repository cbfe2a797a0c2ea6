import GermanText
import TextMatching

/// A question that is answered by yes or no: "Verfügt die Stadt über eine Übersicht?". Who is told that
/// there is none is answered.
struct PolarQuestion {
  /// Shorter words are common to any two sentences. In letters.
  private static let shortest = 6

  private let nouns: Set<String>

  /// Nil where the question begins otherwise, or nothing is printed.
  init?(_ question: String) {
    guard QuestionCues.beginsAsQuestion(question), !QuestionCues.beginsAsInterrogative(question),
      let first = GermanSentences.split(question).first, first.endsWithQuestionMark
    else { return nil }
    nouns = Set(Self.nouns(of: first))
  }

  /// Whether a sentence denies what was asked for: "… verfügt über keine Übersicht."
  func isDenied(by sentence: String) -> Bool {
    sentence.containsLiteral("kein") && Self.nouns(of: sentence).contains(where: nouns.contains)
  }

  private static func nouns(of text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.count >= shortest && $0.beginsWithUppercase }.map(
      String.init)
  }
}
