import CouncilModel
import GermanText
import TextMatching

/// Takes from an answer what stands behind it but does not belong to it.
enum AnswerTrimming {
  private static let connectives: Set<String> = ["und", "sowie", "bzw.", "und:", "&"]
  private static let sectionWords = [
    "Teil ", "Abschnitt ", "Themenkomplex", "Komplex ", "Block ", "Kapitel ",
  ]
  private static let courtesies = [
    "Für Rückfragen ", "Für weitere Fragen ", "Für weitere Auskünfte ", "Bei Rückfragen ",
    "Ich hoffe, ", "Wir hoffen, ", "Für Ihre Rückfragen ", "Zu weiteren Auskünften ",
  ]
  /// A heading is no longer than this, in characters.
  private static let longestHeading = 90

  static func trimmed(_ sentences: [Sentence]) -> [Sentence] {
    var rest = sentences[...]
    while let first = rest.first, connectives.contains(first.text) { rest = rest.dropFirst() }
    while let last = rest.last, rest.count > 1,
      isSectionHeading(last) || connectives.contains(last.text) || isCourtesy(last)
    {
      rest = rest.dropLast()
    }
    return Array(withoutFootnote(withoutSignature(rest)))
  }

  /// Without "1 Vgl. …" and what follows it to the answer's end.
  private static func withoutFootnote(_ sentences: ArraySlice<Sentence>) -> ArraySlice<Sentence> {
    let reach = 3
    let note = sentences.indices.suffix(reach).dropFirst(sentences.count <= reach ? 1 : 0)
      .first { isFootnote(sentences[$0].text) }
    return note.map { sentences[..<$0] } ?? sentences
  }

  private static func isFootnote(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    guard (1...2).contains(digits.count) else { return false }
    return [" Vgl. ", " vgl. ", " Quelle: ", " Siehe ", " http"]
      .contains(where: text.dropFirst(digits.count).hasLiteralPrefix)
  }

  /// "Sigurd Leupold / Bezirksstadtrat" at an answer's end.
  private static func withoutSignature(_ sentences: ArraySlice<Sentence>) -> ArraySlice<Sentence> {
    guard sentences.count > 1, let last = sentences.last, last.breakBefore >= .line,
      FormLabels.isOfficeTitle(last.text)
    else { return sentences }
    let rest = sentences.dropLast()
    guard rest.count > 1, let name = rest.last, name.breakBefore >= .line, isName(name.text) else {
      return rest
    }
    return rest.dropLast()
  }

  private static func isName(_ text: String) -> Bool {
    let words = text.words
    return (1...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
      && text.last?.isLetter == true
  }

  /// "Für Rückfragen stehen wir gern zur Verfügung." in a paragraph of its own.
  private static func isCourtesy(_ sentence: Sentence) -> Bool {
    sentence.breakBefore == .paragraph && courtesies.contains(where: sentence.text.hasLiteralPrefix)
  }

  /// "Teil B: Integration", "II. Finanzierung": the heading of what comes next.
  private static func isSectionHeading(_ sentence: Sentence) -> Bool {
    guard sentence.breakBefore == .paragraph, sentence.text.count <= longestHeading,
      !".?!".contains(sentence.text.last ?? ".")
    else { return false }
    return sentence.isHeading || sectionWords.contains(where: sentence.text.hasLiteralPrefix)
      || isRomanHeading(sentence.text)
  }

  private static func isRomanHeading(_ text: String) -> Bool {
    guard let result = NumberParser.parse(text[...]) else { return false }
    return result.number.family == .roman
  }
}
