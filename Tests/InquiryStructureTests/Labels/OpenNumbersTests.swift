import Testing

@testable import InquiryStructure

struct OpenNumbersTests {
  @Test(arguments: ["1 Wie viele Bänke gibt es?", "12 Wer zahlt?", "3 Bitte die Termine nennen."])
  func `A number before what asks is a label`(text: String) {
    #expect(OpenNumbers.label(at: 0, in: [Piece(text)]) != nil)
  }

  @Test(arguments: ["12 Plätze sind frei.", "3 mal im Jahr", "2021 Wer zahlt?", "1. Wer zahlt?"])
  func `Counts, years and closed numbers are none`(text: String) {
    #expect(OpenNumbers.label(at: 0, in: [Piece(text)]) == nil)
  }
}
