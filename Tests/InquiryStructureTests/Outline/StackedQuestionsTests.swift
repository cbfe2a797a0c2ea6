import Testing

@testable import InquiryStructure

struct StackedQuestionsTests {
  private func questions(_ lines: [String]) -> Int {
    let pieces = lines.map { Piece($0, breakBefore: .line) }
    return StackedQuestions(pieces: pieces, labels: pieces.map { _ in nil }).items().count
  }

  @Test func `Questions one below the other are asked, and nothing answers them`() {
    #expect(
      questions([
        "Ich bitte um Auskunft zu diesen Punkten.", "Wer zahlt die Busse?",
        "Enthält der Vertrag dazu etwas?", "Wann endet er?", "Vielen Dank",
      ]) == 3)
  }

  @Test func `Questions with a line between them are answered by it`() {
    #expect(questions(["Wer zahlt?", "Das Land.", "Wann?", "Im Mai.", "Wie oft?", "Nie."]) == 0)
  }
}
