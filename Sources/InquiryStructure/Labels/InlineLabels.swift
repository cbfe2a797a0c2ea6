import GermanText
import TextMatching

/// Where a label may begin inside a line: "…? Zu 1.: …", "… wie folgt: Frage 1: …".
enum InlineLabels {
  /// Words before a number that make it a date, an ordinal or a count.
  private static let numberGovernors: WordSet = [
    "am", "vom", "zum", "im", "der", "des", "dem", "den", "die", "das", "bis", "ab", "seit", "nach",
    "Nr.", "Abs.", "§", "§§", "Art.", "Kapitel", "Punkt", "Ziffer", "Frage", "Fragen", "und", "zu",
    "Zu", "Anlage", "TOP", "Pkt.", "Seite", "mit", "von", "für", "in",
  ]

  /// Whether a label may begin with the word at `index`: after a sentence or a colon, or anywhere
  /// in a long line.
  static func canBegin(at index: Int, in words: [Substring], isLongLine: Bool) -> Bool {
    let word = words[index]
    let previous = words[index - 1]
    let last = previous.unicodeScalars.last
    let endsBefore = last == ":" || SentenceBoundaries.ends(previous, before: word)
    guard isLongLine || endsBefore || last == ")" || last == "." else { return false }
    if isLongLine, word.count == 1, isSpacedOut(at: index, in: words) { return true }
    if index + 1 < words.count, isBullet(word), endsBefore || previous.last == ")" {
      return QuestionCues.beginsAsQuestion(String(words[index + 1]))
    }
    if previous.last == ".", beginsSmallLabel(word) { return true }
    guard endsBefore || isLongLine else { return false }
    if word.mightBeginWithCapital, beginsLabel(word, isLongLine: isLongLine && !endsBefore) {
      return true
    }
    guard isLongLine || previous.last == ":", isNumberLabel(word), index + 1 < words.count,
      !numberGovernors.contains(previous)
    else { return false }
    let next = words[index + 1]
    return next.beginsWithUppercase && !GermanOrdinals.follow(next) && previous.last != ","
  }

  /// "zu 3:" after a full stop.
  private static func beginsSmallLabel(_ word: Substring) -> Bool {
    guard LabelWords.directions.contains(word.filter(\.isLetter)) else { return false }
    guard let parts = LabelGrammar.parts(of: word.base[word.startIndex...], isLineStart: false)
    else { return false }
    return parts.end == .colon && !parts.numbers.isEmpty
  }

  private static func isBullet(_ word: Substring) -> Bool {
    word.count == 1 && word.first.map(BulletedQuestions.isBullet) == true
  }

  /// "Zu 1.:", "Frage 2:", "Antwort zu 3:", "Antwort:" with whatever stands after.
  private static func beginsLabel(_ word: Substring, isLongLine: Bool) -> Bool {
    let text = word.base[word.startIndex...]
    guard let parts = LabelGrammar.parts(of: text, isLineStart: true),
      parts.answers || parts.isDirected || parts.isNamed
    else { return false }
    switch parts.end {
    case .colon: return true
    case .stop, .bracket: return !parts.numbers.isEmpty && (parts.isDirected || parts.isNamed)
    case .sentence: return !isLongLine
    case .line, .dash, .none: return false
    }
  }

  /// "K l e i n e A n f r a g e": a parliament's title, as it is set.
  private static func isSpacedOut(at index: Int, in words: [Substring]) -> Bool {
    let fewestLetters = 5
    guard words[index].count == 1, words[index].beginsWithUppercase,
      index + fewestLetters <= words.count
    else { return false }
    return words[index..<(index + fewestLetters)].allSatisfy { $0.count == 1 }
  }

  /// "1.", "12)", "a)".
  private static func isNumberLabel(_ word: Substring) -> Bool {
    guard let last = word.unicodeScalars.last, last == "." || last == ")" else { return false }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    // "a)" below a number.
    if word.count == 2, word.last == ")", let letter = word.first {
      return ("a"..."h").contains(letter)
    }
    return (1...2).contains(digits.count) && [".", ")"].contains(word.dropFirst(digits.count))
  }
}
