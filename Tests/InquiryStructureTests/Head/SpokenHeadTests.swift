import CouncilModel
import Testing

@testable import InquiryStructure

struct SpokenHeadTests {
  private func read(
    _ before: String, _ question: String, _ answer: String
  ) -> (askers: [String], speakers: [String]) {
    let text = LetterText(lines: (before.isEmpty ? [] : [before]) + [question, answer])
    let lines = text.lines.map(\.range)
    let exchange = Exchange(
      id: "a", number: nil, question: question, answer: answer, joint: false,
      disposition: .answered, questionRange: lines[lines.count - 2],
      answerRanges: [lines[lines.count - 1]])
    let speech = SpeechOfExchange(text: text)
    return (speech.askers(of: exchange).map(\.value), speech.speakers(of: exchange).map(\.value))
  }

  @Test(arguments: [
    (
      "", "StR Fall fragt, ob der Treff offen ist.", "Frau Beispiel antwortet, dass er es ist.",
      ["StR Fall"], ["Frau Beispiel"]
    ),
    (
      "", "Der Stadtverordnete Fall fragt nach dem Treff.", "Der Landrat teilt mit, er sei offen.",
      ["Stadtverordnete Fall"], ["Landrat"]
    ),
    (
      "", "Auf Fragen von Frau Muster und Herrn Fall nach dem Treff",
      "erläutert Herr Probe, er sei offen.", ["Frau Muster", "Herr Fall"], ["Herr Probe"]
    ),
    ("Herr Fall hat eine Frage:", "Ist der Treff offen?", "Ja.", ["Herr Fall"], []),
    ("", "Ist der Treff offen?", "Herr Fall leitet ihn.", [], []),
    ("", "Welche Rolle spielt der Treff?", "Für Kinder eine große.", [], []),
  ])
  func `Minutes tell who asks and who answers`(
    before: String, question: String, answer: String, askers: [String], speakers: [String]
  ) {
    let found = read(before, question, answer)
    #expect(found.askers == askers)
    #expect(found.speakers == speakers)
  }
}
