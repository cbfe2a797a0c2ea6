import Testing

@testable import InquiryStructure

struct QuestionBoundaryTests {
  /// Question, what stands between, and answer, as plain text.
  @Test(arguments: [
    ("Wie viele Stellen gibt es?", "\n", "Es gibt drei Stellen."),
    ("Wie viele Stellen gibt es?", " ", "Es gibt drei Stellen."),
    ("Wie viele Stellen gibt es? (bitte je Jahr)", "\n\n", "Es gibt drei Stellen."),
    ("Wer zahlt die Miete? Wenn die Stadt, wie viel?", "\n\n", "Die Stadt zahlt 300 Euro."),
    ("Gibt es ein Konzept? Wenn ja, welches?", "\n", "Ja."),
    ("Der Treff am Wehr soll schließen. Trifft das zu?", "\n", "Nein."),
    ("Welche Träger gibt es? Welche davon sind neu?", "\n", "Neu ist der Verein am Wehr."),
    ("Bitte die Termine der letzten drei Jahre aufzuführen.", "\n\n", "Es gab drei Termine."),
    ("Wir bitten um eine Aufstellung der Kosten.", "\n", "Die Kosten stehen in der Anlage."),
    ("Wie hoch sind die Kosten für\na) Personal\nb) Miete?", "\n\n", "Zusammen sind es 40 Euro."),
    ("Wie viele Fälle gab es (Stand: 2020)?", "\n", "Fälle gab es 12. Davon sind 3 offen."),
    ("Wie bewertet die Stadt folgende Aussage? „Es fehlt an Räumen.“", "\n", "Sie stimmt."),
  ])
  func `A question ends where its answer begins`(
    question: String, between: String, answer: String
  ) throws {
    let letter = try SampleLetter(question + between + answer)
    let sentences = Sentence.sentences(
      of: PieceReader.pieces(of: letter.text)[...], from: 0, in: letter.text)
    let length = QuestionBoundary.questionLength(sentences)
    let read = sentences.prefix(length).map(\.text).joined(separator: " ")
    #expect(read == question.split(separator: "\n").joined(separator: " "))
  }

  @Test func `Bold type tells a question from its answer, whatever the marks say`() {
    let sentences = [
      Sentence("Wie geht es weiter?", .paragraph, isBold: true),
      Sentence("Der Verein sucht Räume.", isBold: true),
      Sentence("Bis wann ist offen?", .line), Sentence("Das wird geprüft."),
    ]
    #expect(QuestionBoundary.questionLength(sentences) == 2)
  }

  @Test func `A table's rows belong to the answer`() {
    let sentences = [
      Sentence("Wie viele Plätze gibt es", .paragraph), Sentence("Rotheim\t12", .line, isRow: true),
    ]
    #expect(QuestionBoundary.questionLength(sentences) == 1)
  }

  @Test func `Nothing is no question, and one sentence is a whole one`() {
    #expect(QuestionBoundary.questionLength([]) == 0)
    #expect(QuestionBoundary.questionLength([Sentence("Kosten des Treffs")]) == 1)
  }
}
