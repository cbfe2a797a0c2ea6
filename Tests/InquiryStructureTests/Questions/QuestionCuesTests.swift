import Testing

@testable import InquiryStructure

struct QuestionCuesTests {
  @Test(arguments: [
    "Wie viele gibt es?", "In welchen Orten?", "Seit wann?", "Ist das so?", "Gibt es Pläne",
    "Und wer zahlt?",
  ])
  func `Interrogatives, also after prepositions, and verbs begin questions`(text: String) {
    #expect(QuestionCues.beginsAsQuestion(text))
  }

  @Test(arguments: ["Die Stadt zahlt.", "In der Stadt", "Wiesenweg 3", "Istbestand", ""])
  func `Statements do not begin as questions`(text: String) {
    #expect(!QuestionCues.beginsAsQuestion(text))
    #expect(!QuestionCues.beginsAsInterrogative(text))
  }

  @Test(arguments: [("Wie viele?", true), ("Mit welchem Ziel?", true), ("Ist das so?", false)])
  func `A verb is no interrogative`(text: String, isInterrogative: Bool) {
    #expect(QuestionCues.beginsAsInterrogative(text) == isInterrogative)
  }

  @Test(arguments: [
    ("Bitte um eine Liste.", true), ("Die Kosten sind je Jahr aufzuführen.", true),
    ("Die Träger bitte einzeln nennen.", true), ("(Bitte je Jahr)", true),
    ("Die Bitte wurde geprüft.", false), ("Der Rat wurde gebeten.", false),
  ])
  func `Requests need no question mark`(text: String, isRequest: Bool) {
    #expect(QuestionCues.isRequest(text) == isRequest)
  }

  @Test(arguments: [("Wenn ja, wie viele?", true), ("Falls nein: warum?", true), ("Ja", false)])
  func `"Wenn ja" asks on`(text: String, isFollowUp: Bool) {
    #expect(QuestionCues.isFollowUp(text) == isFollowUp)
  }
}
