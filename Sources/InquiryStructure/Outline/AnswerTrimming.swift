import GermanText
import TextMatching

/// Takes from an answer what stands around it but does not belong to it.
enum AnswerTrimming {
  private static let connectives: WordSet = ["und", "sowie", "bzw.", "und:", "&"]
  private static let sectionWords = [
    "Teil ", "Abschnitt ", "Themenkomplex", "Komplex ", "Block ", "Kapitel ",
  ]
  /// A heading is no longer than this, in characters.
  private static let longestHeading = 90
  /// Words of a heading with a number of its own.
  private static let longestNumbered = 7
  /// Words of one with a letter: "B. Fragen zum Umland".
  private static let shortestLettered = 4
  /// How many sentences from the end a footnote may begin.
  private static let footnoteReach = 4

  /// - Parameter isLast: whether nothing but the letter's close follows.
  static func trimmed(_ sentences: [Sentence], isLast: Bool) -> [Sentence] {
    var rest = withoutFootnote(sentences[...])
    while let first = rest.first, connectives.contains(first.text) { rest = rest.dropFirst() }
    rest = withoutSignature(rest, isLast: isLast)
    while let last = rest.last, rest.count > 1, isTail(last, in: rest, isLast: isLast) {
      rest = rest.dropLast()
    }
    return Array(withoutSignature(rest, isLast: isLast))
  }

  private static func isTail(
    _ last: Sentence, in rest: ArraySlice<Sentence>, isLast: Bool
  ) -> Bool {
    if isSectionHeading(last) || connectives.contains(last.text) { return true }
    if !isLast, isNumberedSection(last), rest[rest.endIndex - 2].text.last == "." { return true }
    guard last.breakBefore >= .soft else { return false }
    if TailMatter.isContact(last.text) { return true }
    if isLast, last.breakBefore >= .soft,
      TailMatter.isField(last.text) || isGreeting(last.text)
    {
      return true
    }
    return (isLast || last.breakBefore == .paragraph) && TailMatter.isCourtesy(last.text)
  }

  /// "Ihr Ordnungsamt".
  private static func isGreeting(_ text: String) -> Bool {
    (text.hasLiteralPrefix("Ihr ") || text.hasLiteralPrefix("Ihre "))
      && TailMatter.isSignature(text)
  }

  /// Without a footnote and what follows it to the answer's end.
  private static func withoutFootnote(_ sentences: ArraySlice<Sentence>) -> ArraySlice<Sentence> {
    let note = sentences.indices.suffix(footnoteReach)
      .dropFirst(sentences.count <= footnoteReach ? 1 : 0)
      .first { sentences[$0].breakBefore >= .soft && TailMatter.isFootnote(sentences[$0].text) }
    return note.map { sentences[..<$0] } ?? sentences
  }

  /// "Sigurd Leupold / Bezirksstadtrat" at an answer's end.
  private static func withoutSignature(
    _ sentences: ArraySlice<Sentence>, isLast: Bool
  ) -> ArraySlice<Sentence> {
    guard sentences.count > 1, let last = sentences.last, last.breakBefore >= .line else {
      return sentences
    }
    if isLast, last.breakBefore == .paragraph, isNameAlone(last.text),
      sentences[sentences.endIndex - 2].text.last == "."
    {
      return sentences.dropLast()
    }
    guard FormLabels.isOfficeTitle(last.text) else { return sentences }
    let rest = sentences.dropLast()
    guard rest.count > 1, let name = rest.last, name.breakBefore >= .soft,
      Names.isName(name.text[...], orNothing: false)
    else { return rest }
    return rest.dropLast()
  }

  /// "Dr. Franz Muster", "Karla MusterBezirksstadträtin" where a line's end was lost.
  private static func isNameAlone(_ text: String) -> Bool {
    let words = text.words
    guard words.count > 1, text.last?.isLetter == true else { return false }
    let last = words[words.count - 1]
    if let office = last.dropFirst().firstIndex(where: \.isUppercase),
      Persons.isOffice(last[office...])
    {
      return true
    }
    return Persons.nameLength(words[...]) == words.count
  }

  /// "Teil B: Integration", "II. Finanzierung": the heading of what comes next.
  private static func isSectionHeading(_ sentence: Sentence) -> Bool {
    guard sentence.breakBefore == .paragraph, sentence.text.count <= longestHeading,
      !".?!".contains(sentence.text.last ?? ".")
    else { return false }
    return sentence.isHeading || sectionWords.contains(where: sentence.text.hasLiteralPrefix)
      || isRomanHeading(sentence.text)
  }

  /// "Komplex 2: Ausblick", "B. Fragen zum Umland": so short and so counted that below a whole
  /// sentence no paragraph has to set it apart; a name with its initial has fewer words.
  private static func isNumberedSection(_ sentence: Sentence) -> Bool {
    let text = sentence.text
    let words = text.wordCount
    guard sentence.breakBefore >= .line, words <= longestNumbered,
      !".?!".contains(text.last ?? ".")
    else { return false }
    if let word = sectionWords.first(where: text.hasLiteralPrefix) {
      let rest = text.dropFirst(word.count).droppingLeadingSpaces
      return NumberParser.parse(rest) != nil
    }
    guard words >= shortestLettered, let result = NumberParser.parse(text[...]) else {
      return false
    }
    return result.number.family == .upperLetter
  }

  private static func isRomanHeading(_ text: String) -> Bool {
    guard let result = NumberParser.parse(text[...]) else { return false }
    return result.number.family == .roman
  }
}
