import CouncilModel
import GermanText
import TextMatching

/// Says whether what stands below a question without a label answers it: a sentence that states
/// something, a table, a word such as "Nein"; never thanks, a deadline, reasons, names or a heading.
struct AnswerEvidence {
  private static let statuses: PrefixSet = [
    "Die Anfrage wird schriftlich", "Die Anfragen werden schriftlich", "Antwort der ",
    "Antwort des ", "Antwort auf ", "Schriftliche Beantwortung ", "Beantwortung der ",
    "Die Anfrage wurde schriftlich", "Die Beantwortung erfolgt ",
    "Die Antwort erfolgt ",
  ]
  private static let withdrawals: SubstringSet = ["zurückgezogen", "zurückgenommen"]
  /// In words.
  private static let longestStatus = 25
  private static let longestHeading = 9
  /// Words that are an answer by themselves, in small letters.
  private static let shortAnswers: WordSet = [
    "ja", "nein", "keine", "keiner", "kein", "nicht", "entfällt", "offen", "unbekannt", "teilweise",
    "siehe", "s",
  ]

  /// The sentences of an answer without a label that state something; empty where none does.
  ///
  /// - Parameter canBeHeading: whether a short line without a stop may be the heading of what
  ///   follows.
  static func stated(in sentences: [Sentence], canBeHeading: Bool) -> [Sentence] {
    if let first = sentences.first, isPlain(first) { return sentences }
    let left = sentences.filter { !isMatter($0.text) }
    guard let first = left.first else { return [] }
    // "Schriftliche Beantwortung der Anfrage ⏎ zur Sitzung am 3. Mai"
    if canBeHeading, left.count < sentences.count, isMatter(sentences[0].text),
      left.allSatisfy({ isLine($0.text) })
    {
      return []
    }
    if left.count < sentences.count, left.allSatisfy({ TailMatter.isSignature($0.text) }) {
      return []
    }
    if left.count == 1 || left.allSatisfy({ TailMatter.isSignature($0.text) }),
      canBeHeading || TailMatter.isSignature(first.text), isFragment(first.text)
    {
      return []
    }
    return sentences
  }

  /// Whether a sentence plainly says something: most answers begin with one.
  private static func isPlain(_ sentence: Sentence) -> Bool {
    sentence.text.last == "." && sentence.text.wordCount > longestStatus
  }

  private static func isMatter(_ text: String) -> Bool {
    !text.containsLetter && text.wordCount == 1 && text.last == "." || TailMatter.isCourtesy(text)
      || TailMatter.isContact(text) || TailMatter.isFootnote(text)
      || TailMatter.isField(text) || isStatus(text) || HeadOffices.isOffice(text)
  }

  /// "Die Anfrage wird schriftlich beantwortet.", "… hat die Anfrage zurückgezogen."
  private static func isStatus(_ text: String) -> Bool {
    guard text.wordCount <= longestStatus else { return false }
    if text.containsLiteral("nfrage"), text.contains(anyOf: withdrawals) {
      return true
    }
    return text.hasPrefix(in: statuses)
      && ((text.wordCount <= longestHeading && text.last != ".")
        || text.containsLiteral("schriftlich") || text.containsLiteral("erfolgt"))
  }

  /// A short line of a head: without a stop, and no answer by itself.
  private static func isLine(_ text: String) -> Bool {
    text.wordCount <= longestHeading && text.last.map { !".!?:".contains($0) } ?? true
      && !shortAnswers.contains(text.firstWord.lowercasedLetters)
  }

  /// A short line without a stop that is no answer by itself.
  private static func isFragment(_ text: String) -> Bool {
    guard text.wordCount <= longestHeading, text.last.map({ !".!?".contains($0) }) ?? true else {
      return false
    }
    let first = text.firstWord.lowercasedLetters
    return !shortAnswers.contains(first) && !text.containsNumber
  }
}

extension String {
  fileprivate var firstWord: Substring { self[...].firstWord }
}
