import Testing

@testable import InquiryStructure

struct StringQuestionMarkTests {
  @Test(arguments: ["Wie viele?", "Wer („Träger“)?", "Seit wann? )", "… ab?\"", "Wo?²"])
  func `A question mark closes the text`(text: String) {
    #expect(text.endsWithQuestionMark)
  }

  @Test(arguments: ["Wie viele? Drei", "Drei.", "", "Was? (bitte je Jahr)"])
  func `Words after the mark, or no mark`(text: String) {
    #expect(!text.endsWithQuestionMark)
  }
}
