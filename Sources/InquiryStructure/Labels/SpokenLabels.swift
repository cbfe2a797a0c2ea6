import GermanText
import TextMatching

/// Labels of question times and short notes: "Frage von Stadtrat Zoll (X):", "Antwort von
/// Bürgermeisterin Haller:", "F1:", "A3/A4:".
enum SpokenLabels {
  private static let questionWords = ["Frage", "Nachfrage", "Zusatzfrage", "Rückfrage"]
  private static let answerWords = ["Antwort", "Erwiderung"]
  private static let questions = WordSet(questionWords)
  private static let answers = WordSet(answerWords)
  private static let beginnings = PrefixSet(questionWords + answerWords)
  private static let links: WordSet = ["von", "des", "der", "durch"]
  /// More words before the colon are a sentence.
  private static let longestName = 9
  /// In characters, with the colon.
  private static let longestShort = 12

  static func label(_ text: Substring) -> (kind: Label.Kind, rest: Substring)? {
    if let named = named(text) {
      return (named.asks ? .question(nil) : .answer([]), named.rest)
    }
    return short(text)
  }

  /// Who asks or answers, and what is said.
  static func named(_ text: Substring) -> (asks: Bool, name: Substring, rest: Substring)? {
    guard text.hasPrefix(in: beginnings) else { return nil }
    let first = text.firstWord
    let asks = questions.contains(first)
    guard asks || answers.contains(first) else { return nil }
    let behind = text[first.endIndex...].droppingLeadingSpaces
    let link = behind.firstWord
    guard links.contains(link), let colon = behind.firstIndex(ofASCII: ":")
    else { return nil }
    let name = behind[..<colon].dropFirst(link.count).droppingLeadingSpaces
    guard (1...longestName).contains(name.wordCount),
      name.first?.isUppercase == true, !name.containsNumber
    else { return nil }
    return (asks, name, behind[behind.index(after: colon)...].droppingLeadingSpaces)
  }

  /// "F1:", "A1:", "A3/A4:".
  private static func short(_ text: Substring) -> (kind: Label.Kind, rest: Substring)? {
    guard text.hasLiteralPrefix("F") || text.hasLiteralPrefix("A"),
      let colon = text.firstIndex(ofASCII: ":"), text[..<colon].count < longestShort
    else { return nil }
    let parts = text[..<colon].split(separator: "/")
    guard let sign = parts.first?.first, sign == "F" || sign == "A",
      parts.allSatisfy({ $0.first == sign })
    else { return nil }
    let numbers = parts.compactMap { part -> ItemNumber? in
      let result = NumberParser.parse(part.dropFirst() + ".")
      return result?.rest.isEmpty == true ? result?.number : nil
    }
    guard numbers.count == parts.count, let first = numbers.first else { return nil }
    let rest = text[text.index(after: colon)...].droppingLeadingSpaces
    guard sign == "F" else { return (.answer(numbers), rest) }
    var number = first
    number.isNamed = true
    return numbers.count == 1 ? (.question(number), rest) : nil
  }
}
