import Testing

@testable import InquiryStructure

struct PostponementsTests {
  @Test(arguments: [
    "Sie erhalten in Kürze eine Antwort von mir.", "Die Angaben werden nachgereicht.",
    "Die Frage wird in der nächsten Sitzung beantwortet.",
    "Die Frage wird schriftlich beantwortet.",
    "Eine Stellungnahme geht Ihnen zeitnah zu und wird Ihnen zugesandt.",
  ])
  func `An answer that will come is none yet`(text: String) {
    #expect(Postponements.isPostponed(text))
  }

  @Test(arguments: [
    "Der Bau beginnt in Kürze.", "Nein.", "Die Antwort steht in der Drucksache 12/20.",
  ])
  func `What will happen otherwise is an answer`(text: String) {
    #expect(!Postponements.isPostponed(text))
  }
}
