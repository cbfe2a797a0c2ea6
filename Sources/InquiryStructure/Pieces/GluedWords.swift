import CouncilModel
import GermanText
import TextMatching

/// Parts words that lost the blank between them: "Mühlbach?2.", "Zu1:Nutzbar", "Plätze.Zu".
enum GluedWords {
  private static let digits: CharacterTable = "0123456789"
  private static let signs: CharacterTable = "?!:.)"
  /// Words with which a label goes on after a full stop without a blank.
  private static let labelWords: WordSet = ["Zu", "ZU", "Antwort", "ANTWORT", "Antwort:", "Frage"]
  /// What shows an address of the web.
  private static let addresses: SubstringSet = ["://", "www.", "=", "@"]

  /// The ranges of a line's words, parted where a blank is missing.
  static func ranges(of line: LetterText.Line, in text: LetterText) -> [TextRange] {
    var ranges: [TextRange] = []
    ranges.reserveCapacity(line.words.count)
    for index in line.words.indices {
      append(line.words[index].range, of: text, to: &ranges)
    }
    return ranges
  }

  /// "1Das": where a number ends inside a word; nil where none does.
  private static func openCut(in word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    if (1...2).contains(digits.count) {
      let rest = word[digits.endIndex...]
      let letters = rest.dropFirst().prefix(2)
      guard rest.beginsWithUppercase, letters.count == 2, letters.allSatisfy(\.isLowercase)
      else { return nil }
      return digits.count
    }
    return nil
  }

  private static func append(
    _ range: TextRange, of text: LetterText, to ranges: inout [TextRange]
  ) {
    if range.count > 3, digits.contains(text.utf8[range.start]),
      let cut = openCut(in: text.string(range))
    {
      ranges += [
        TextRange(range.start, range.start + cut), TextRange(range.start + cut, range.end),
      ]
      return
    }
    // The sign is never the word's last: most words have none before that.
    guard range.count > 2,
      text.utf8[range.start..<(range.end - 1)].contains(where: signs.contains)
    else {
      ranges.append(range)
      return
    }
    let word = text.string(range)
    var start = range.start
    if !word.contains(anyOf: addresses) {
      for cut in cuts(in: word) {
        ranges.append(TextRange(start, range.start + cut))
        start = range.start + cut
      }
    }
    ranges.append(TextRange(start, range.end))
  }

  /// Where a word is to be parted, in UTF-8 offsets.
  private static func cuts(in word: String) -> [Int] {
    var cuts: [Int] = []
    var before: Character?
    for index in word.indices {
      let sign = word[index]
      defer { before = sign }
      let next = word.index(after: index)
      guard next < word.endIndex, parts(before ?? " ", sign, word[next...]) else { continue }
      cuts.append(word[..<next].byteCount)
    }
    return cuts
  }

  private static func parts(_ before: Character, _ sign: Character, _ rest: Substring) -> Bool {
    guard let first = rest.first else { return false }
    switch sign {
    case "?", "!": return first.isUppercase || first.isNumber
    // "(in Zahlen und Prozent)Im letzten Jahr"
    case ")":
      return before.isLowercase && first.isUppercase
        && rest.dropFirst().first.map { $0.isLowercase } == true
    case ":":
      if first.isNumber { return before.isLetter }
      // "Bürger:Innen"
      return first.isUppercase && !rest.hasLiteralPrefix("In")
        && (before.isLetter || before.isNumber || ".)".contains(before))
    case ".":
      guard before.isLowercase else { return false }
      let digits = rest.prefix(while: \.isNumber)
      if !digits.isEmpty { return [".", ")", ".)"].contains(rest[digits.endIndex...]) }
      return labelWords.contains(rest.prefix { $0.isLetter || $0 == ":" })
    default: return false
    }
  }
}
