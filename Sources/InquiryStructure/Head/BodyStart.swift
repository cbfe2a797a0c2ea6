import CouncilModel
import GermanText
import TextMatching

/// Finds where a letter begins to speak: at its first full sentence, below its salutation, or
/// at its first question.
enum BodyStart {
  /// Shorter sentences are lines of a head. In words.
  private static let shortestSentence = 8
  /// Words of sentences that belong to a head: printers' notes, addresses.
  private static let headWords: SubstringSet = [
    "Drucksache", "Telefon", "Telefax", "Postfach", "Wahlperiode",
  ]

  /// Where a letter of short sentences begins: at the first below the salutation that announces
  /// nothing.
  private static func letter(in head: ArraySlice<Piece>) -> Int? {
    guard let salutation = head.firstIndex(where: Announcements.isSalutation) else { return nil }
    return head[(salutation + 1)...].first { piece in
      piece.terminal == "." && piece.endsSentence && piece.text.beginsWithUppercase
        && !piece.text.containsLiteral("nfrage") && Announcements.rest(after: piece) == nil
    }?.range.start
  }

  /// - Parameter firstQuestion: UTF-8 offset of the first question, or of the text's end.
  static func offset(of pieces: [Piece], in text: LetterText, firstQuestion: Int) -> Int {
    let head = pieces.prefix { $0.range.start < firstQuestion }
    let sentences = Sentence.sentences(of: head[...], from: 0, in: text)
    let first = sentences.first { sentence in
      sentence.text.last == "." && !sentence.text.contains(anyOf: headWords)
        && sentence.text.wordCount >= shortestSentence
        && sentence.text.beginsWithUppercase && FieldLabels.split(sentence.text) == nil
    }
    return first?.range.start ?? letter(in: head) ?? firstQuestion
  }
}
