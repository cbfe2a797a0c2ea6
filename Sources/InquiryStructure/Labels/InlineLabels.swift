import GermanText
import TextMatching

/// Where a label may begin inside a line: "…? Zu 1.: …", "… wie folgt: Frage 1: …".
enum InlineLabels {
  private static let labelWords: WordSet = [
    "Zu", "Frage", "Antwort", "Antwort:", "Stellungnahme:",
  ]
  /// Words before a number that make it a date, an ordinal or a count.
  private static let numberGovernors: WordSet = [
    "am", "vom", "zum", "im", "der", "des", "dem", "den", "die", "das", "bis", "ab", "seit", "nach",
    "Nr.", "Abs.", "§", "§§", "Art.", "Kapitel", "Punkt", "Ziffer", "Frage", "Fragen", "und", "zu",
    "Zu", "Anlage", "TOP", "Pkt.", "Seite", "mit", "von", "für", "in",
  ]

  /// Whether a label may begin with the word at `index`: behind a sentence or a colon, or anywhere
  /// in a long line.
  static func canBegin(at index: Int, in words: [Substring], isLongLine: Bool) -> Bool {
    let word = words[index]
    if isLongLine, isSpacedOut(at: index, in: words) { return true }
    if labelWords.contains(word) {
      let endsBefore =
        endsWithColon(words[index - 1])
        || SentenceBoundaries.ends(words[index - 1], before: word)
      return (endsBefore || isLongLine) && beginsNumberedLabel(at: index, in: words)
    }
    guard isLongLine || endsWithColon(words[index - 1]), endsAsNumberLabel(word),
      isNumberLabel(word),
      index + 1 < words.count, !numberGovernors.contains(words[index - 1])
    else { return false }
    let next = words[index + 1]
    return next.first?.isUppercase == true && !GermanOrdinals.follow(next)
      && words[index - 1].last != ","
  }

  /// "K l e i n e A n f r a g e": a parliament's title, as it is set.
  private static func isSpacedOut(at index: Int, in words: [Substring]) -> Bool {
    let fewestLetters = 5
    guard words[index].byteCount <= 2, words[index].first?.isUppercase == true,
      index + fewestLetters <= words.count
    else { return false }
    return words[index..<(index + fewestLetters)].allSatisfy { $0.count == 1 }
  }

  private static func endsWithColon(_ word: Substring) -> Bool {
    word.utf8.last == UInt8(ascii: ":")
  }

  /// "Zu 1.:", "Frage 2:", "Antwort zu 3:", "Antwort:".
  private static func beginsNumberedLabel(at index: Int, in words: [Substring]) -> Bool {
    if words[index].last == ":" { return true }
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    if words[index] == "Antwort", next == "zu" || next == "auf" {
      return index + 2 < words.count
        && (words[index + 2].last == ":"
          || (index + 3 < words.count && words[index + 3].last == ":"))
    }
    guard next.first?.isNumber == true else { return false }
    return next.last == ":" || next.last == "." || next.last == ")"
      || (index + 2 < words.count && words[index + 2] == ":")
  }

  private static func endsAsNumberLabel(_ word: Substring) -> Bool {
    word.utf8.last == UInt8(ascii: ".") || word.utf8.last == UInt8(ascii: ")")
  }

  /// "1.", "12)".
  private static func isNumberLabel(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    // "a)" below a number.
    if word.count == 2, word.last == ")", let letter = word.first {
      return ("a"..."h").contains(letter)
    }
    return (1...2).contains(digits.count) && [".", ")"].contains(word.dropFirst(digits.count))
  }
}
