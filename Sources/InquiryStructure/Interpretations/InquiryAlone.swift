import CouncilModel
import GermanText
import TextMatching

/// An inquiry as its askers handed it in, which nobody has answered yet: what stands below its
/// questions are its reasons (Begründung), no answer.
///
/// Real inquiries of a city: "ANFRAGE ⏎ Stadtrat … ⏎ 1. …? ⏎ 2. …? ⏎ Seit Jahren …". Its answer
/// is another file, "STELLUNGNAHME zur Anfrage".
enum InquiryAlone {
  /// A title that says no more than this, in small letters; several are a heading of minutes.
  private static let title = "anfrage"
  /// In words before it, adjectives all: "Interfraktionelle Kleine Anfrage".
  private static let mostAdjectives = 2
  /// A line of more words is no such title; letters may be set apart.
  private static let longestTitle = 12
  /// How a line begins whose letter answers.
  private static let answerTitles: PrefixSet = [
    "antwort", "stellungnahme", "beantwortung", "mitteilung",
  ]
  /// What a letter says that answers.
  private static let answering: SubstringSet = [
    "beantworte ich", "beantworten wir", "beantwortet:", "nehme ich wie folgt",
    "nehmen wir wie folgt", "nimmt wie folgt", "nimmt die Verwaltung", "antwortet wie folgt",
    "und Antwort", "Antwort der ", "Antwort des ",
  ]

  /// The reading without answers where the letter is an inquiry alone; else the reading itself.
  static func reading(_ reading: Reading, of letter: LabelledLetter) -> Reading {
    guard reading.form.isEmpty, reading.drafts.contains(where: { !$0.answers.isEmpty }),
      isInquiry(letter, before: reading.start(in: letter.pieces) ?? 0)
    else { return reading }
    var alone = reading
    for index in alone.drafts.indices {
      alone.asides += alone.drafts[index].answers
      alone.drafts[index].answers = []
      alone.drafts[index].joint = false
    }
    return alone
  }

  private static func isInquiry(_ letter: LabelledLetter, before firstQuestion: Int) -> Bool {
    let head = letter.pieces.prefix { $0.range.start < firstQuestion }
    return head.contains { isTitle($0.text) }
      && !letter.labels.contains { $0.map(answers) ?? false }
      && !letter.pieces.contains { piece in
        piece.text.contains(anyOf: answering)
          || (piece.breakBefore >= .soft && piece.text.fastLowercased.hasPrefix(in: answerTitles))
      }
  }

  /// "ANFRAGE", "A n f r a g e", "Schriftliche Anfrage".
  private static func isTitle(_ text: String) -> Bool {
    guard text.contains(anyOf: signs), text.wordCount <= longestTitle else { return false }
    let words = LetterSpacing.closed(text[...]).fastLowercased.words
    guard let last = words.last, last == title else { return false }
    let kind = words.dropLast()
    return kind.count <= mostAdjectives && kind.allSatisfy { $0.hasLiteralSuffix("e") }
  }

  /// Letters that every such title has.
  private static let signs: SubstringSet = ["nfrage", "NFRAGE", "n f r a g e", "N F R A G E"]

  private static func answers(_ label: Label) -> Bool {
    switch label.kind {
    // Who speaks may answer: minutes have a heading "Anfragen", too.
    case .answer, .announcement, .jointAnswer, .answerToAll, .speaker: true
    case .question, .introduction, .heading, .closing, .attachment: false
    }
  }
}
