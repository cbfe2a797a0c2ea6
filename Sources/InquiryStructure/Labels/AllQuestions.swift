import GermanText
import TextMatching

/// Labels of an answer to every question so far: "Antwort zu allen Fragen:", "Zu allen Fragen:",
/// "Die Fragen werden gemeinsam beantwortet."
enum AllQuestions {
  private static let starts = [
    "Antwort zu allen Fragen", "Antwort auf alle Fragen", "Antworten zu allen Fragen",
    "Antworten auf alle Fragen", "Zu allen Fragen", "Stellungnahme zu allen Fragen",
    "Beantwortung aller Fragen", "Gemeinsame Antwort", "Gemeinsame Beantwortung",
    "Zusammenfassende Antwort", "Zusammenfassende Beantwortung",
  ]
  private static let subjects = [
    "Die Fragen werden ", "Beide Fragen werden ", "Die beiden Fragen werden ",
    "Alle Fragen werden ", "Die drei Fragen werden ", "Die vier Fragen werden ",
    "Die vorstehenden Fragen werden ", "Die gestellten Fragen werden ",
  ]
  private static let startBeginnings = PrefixSet(starts)
  private static let subjectBeginnings = PrefixSet(subjects)
  private static let ways: SubstringSet = [
    "gemeinsam", "zusammen", "Zusammenhang", "insgesamt", "gesamthaft",
  ]
  /// A longer sentence says more than how it is answered. In words.
  private static let longestSentence = 20

  /// What stands after such a label; nil where there is none.
  static func rest(after text: Substring) -> Substring? {
    if text.hasPrefix(in: startBeginnings), let start = starts.first(where: text.hasLiteralPrefix) {
      let rest = text.dropFirst(start.count)
      if rest.isEmpty { return rest }
      guard rest.first == ":" else { return nil }
      return rest.dropFirst().drop { $0 == " " || $0 == "\t" }
    }
    guard text.hasPrefix(in: subjectBeginnings), text.containsLiteral("eantwortet"),
      text.contains(anyOf: ways), text.wordCount <= longestSentence
    else { return nil }
    return text[text.endIndex...]
  }
}
