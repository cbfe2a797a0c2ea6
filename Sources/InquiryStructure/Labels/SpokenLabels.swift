import GermanText
import TextMatching

/// Labels of question times that name who asks or answers: "Frage von Stadtrat Zoll (X):", "Antwort
/// von Bürgermeisterin Haller:".
enum SpokenLabels {
  private static let questionWords = ["Frage", "Nachfrage", "Zusatzfrage", "Rückfrage"]
  private static let answerWords = ["Antwort", "Erwiderung"]
  private static let questions = WordSet(questionWords)
  private static let answers = WordSet(answerWords)
  private static let beginnings = PrefixSet(questionWords + answerWords)
  private static let links: WordSet = ["von", "des", "der", "durch"]
  /// More words before the colon are a sentence.
  private static let longestName = 9

  /// Who asks or answers, and what is said.
  static func named(_ text: Substring) -> (asks: Bool, name: Substring, rest: Substring)? {
    guard text.hasPrefix(in: beginnings) else { return nil }
    let first = text.firstWord
    let asks = questions.contains(first)
    guard asks || answers.contains(first) else { return nil }
    let after = text[first.endIndex...].droppingLeadingSpaces
    let link = after.firstWord
    guard links.contains(link), let colon = after.firstRange(ofLiteral: ":") else { return nil }
    let name = after[..<colon.lowerBound].dropFirst(link.count).droppingLeadingSpaces
    guard (1...longestName).contains(name.wordCount), name.beginsWithUppercase,
      !name.containsNumber,
      !name.words.contains(where: { LabelWords.objects.contains($0.fastLowercased) })
    else { return nil }
    return (asks, name, after[colon.upperBound...].droppingLeadingSpaces)
  }
}
