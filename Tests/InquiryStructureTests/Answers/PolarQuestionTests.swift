import Testing

@testable import InquiryStructure

struct PolarQuestionTests {
  @Test(arguments: [
    ("Verfügt die Stadt über eine Übersicht?", true), ("Ist das so?", true),
    ("Wie viele sind es?", false), ("Bitte um Auskunft.", false), ("", false),
  ])
  func `Whoever asks for yes or no begins with a verb`(question: String, isPolar: Bool) {
    #expect((PolarQuestion(question) != nil) == isPolar)
  }

  @Test(arguments: [
    ("Die Stadt hat keine Übersicht.", true), ("Die Stadt hat keine Angaben.", false),
    ("Die Übersicht liegt bei.", false),
  ])
  func `What was asked for is denied by its own noun`(sentence: String, isDenied: Bool) throws {
    let question = try #require(PolarQuestion("Verfügt die Stadt über eine Übersicht?"))
    #expect(question.isDenied(by: sentence) == isDenied)
  }
}
