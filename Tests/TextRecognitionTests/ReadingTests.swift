import Testing

@testable import TextRecognition

@Suite struct ReadingTests {
  private static func word(_ text: String, width: Int, height: Int, _ confidence: Double = 90)
    -> ReadWord
  {
    ReadWord(
      text: text, confidence: confidence, left: 0, top: 0, right: width, bottom: height, size: 11)
  }

  @Test(arguments: [("Stadtrat", 20, 80, true), ("Stadtrat", 80, 20, false), ("1.", 5, 20, false)])
  func `A long word that is higher than wide stands on its side`(
    text: String, width: Int, height: Int, stands: Bool
  ) {
    #expect(Self.word(text, width: width, height: height).stands == stands)
  }

  @Test func `Confidence counts by letters, and lines without their number are counted`() {
    let lines = [
      [Self.word("Stadt", width: 50, height: 10, 90), Self.word("x", width: 5, height: 10, 30)],
      [Self.word(".", width: 2, height: 10), Self.word("Wie", width: 30, height: 10)],
    ]
    let reading = Reading(
      lines: lines.map { ReadLine(words: $0, slope: 0, startsParagraph: false) })
    #expect(reading.headlessLines == 1)
    #expect(abs(reading.confidence - (5 * 90 + 30 + 90 + 3 * 90) / 10) < 0.001)
    #expect(Reading().confidence == 0)
  }
}
