import Testing

@testable import InquiryStructure

struct ReferralPhrasesTests {
  @Test(arguments: [
    "Siehe 2.", "siehe Anlage", "S. Antwort zu 3.", "Vgl. Vorbemerkung.", "(siehe Frage 1)",
    "Auf die Antwort zur Frage 15 wird verwiesen.", "Die Zahlen sind der Anlage zu entnehmen.",
    "Die Zahlen können der Anlage entnommen werden!",
  ])
  func `What only points elsewhere is a referral`(sentence: String) {
    #expect(ReferralPhrases.isReferral(sentence))
  }

  @Test(arguments: [
    "Der Verein hat auf seine Satzung verwiesen, bleibt aber offen.", "Wie bisher.", "Nein.",
    "Der Treff öffnet um neun Uhr.", "",
  ])
  func `What says something itself is none`(sentence: String) {
    #expect(!ReferralPhrases.isReferral(sentence))
  }
}
