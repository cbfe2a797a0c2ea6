import Testing

@testable import InquiryStructure

struct SpeakerLabelsTests {
  @Test(arguments: [
    "Frau Muster: Ja", "BezStR Beispiel: Ja", "Bürgermeisterin Dr. Probe (SPD): Ja",
    "Bezirksstadträtin Frau Beispiel: Ja", "Dr. Muster-Probe: Ja", "Vorsteherin Frau von Probe: Ja",
  ])
  func `A form of address or an office with a name speaks`(text: String) {
    #expect(SpeakerLabels.rest(after: text[...]) == "Ja")
  }

  @Test(arguments: [
    "Die Stadtpräsidentin: Maria Muster", "Träger: Verein Muster", "Frau Muster erklärt: Ja",
    "Kosten im Jahr 2020: 12", "Muster: Ja", "Nord: 2,0",
  ])
  func `Labels, sentences and signatures speak not`(text: String) {
    #expect(SpeakerLabels.rest(after: text[...]) == nil)
  }
}
