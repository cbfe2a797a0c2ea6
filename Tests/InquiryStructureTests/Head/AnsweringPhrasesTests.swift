import Testing

@testable import InquiryStructure

struct AnsweringPhrasesTests {
  @Test(arguments: [
    ("Das Bezirksamt Nord beantwortet die Fragen wie folgt:", ["Bezirksamt Nord"]),
    ("Vorbemerkung.\nDer Senat antwortet auf die Anfrage:", ["Senat"]),
    ("Im Namen des Senats von Havelbrück beantworte ich die Anfrage", ["Senat von Havelbrück"]),
    ("Antwort des Magistrats", ["Magistrat"]),
    ("Antwort der Landesregierung - Ministerin für Soziales", ["Ministerin für Soziales"]),
    ("Die Verwaltung beantwortet die Fragen wie folgt:", []),
    ("Antwort der Verwaltung", []), ("Der Verein betreibt den Treff.", []), ("", []),
  ])
  func `The sentence that announces the answer names the office`(text: String, offices: [String]) {
    #expect(AnsweringPhrases.offices(in: text) == offices)
  }
}
