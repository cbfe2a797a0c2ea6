import Testing
import TextMatching

@Suite struct ByteRangesTests {
  private static let text = "Öfen für 9 €, „Grüße“ 👩‍👩‍👧."

  @Test func `Every slice between characters is what its bytes are`() {
    let text = Self.text
    let offsets = text.unicodeScalars.indices.map {
      text.utf8.distance(from: text.startIndex, to: $0)
    }
    for (index, start) in offsets.enumerated() {
      for end in offsets[index...] {
        let bytes = text.utf8.dropFirst(start).prefix(end - start)
        #expect(String(text.slice(atBytes: start..<end)) == String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  @Test(arguments: [(0..<99, "abc"), (1..<99, "bc"), (3..<3, ""), (4..<9, ""), (-2..<1, "a")])
  func `What lies outside is left out`(range: Range<Int>, expected: String) {
    #expect("abc".slice(atBytes: range) == expected)
  }

  @Test func `An offset inside a character means its beginning`() {
    #expect("Öl".slice(atBytes: 1..<3) == "Öl")
    #expect("Öl".slice(atBytes: 0..<1) == "")
  }
}
