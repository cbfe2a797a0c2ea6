import Testing
import TextMatching

struct StringSearchTests {
  @Test(
    arguments: [
      ("Zwei: eins", ":", 4), ("ä:", ":", 2), ("nichts", ":", nil), ("", ":", nil),
    ] as [(String, String, Int?)])
  func `A sign is found where it stands first`(text: String, sign: String, offset: Int?) {
    let place = text.firstIndex(ofASCII: ":")
    #expect(place.map { text.utf8.distance(from: text.startIndex, to: $0) } == offset)
    #expect(place == text.firstIndex(of: ":"))
  }

  @Test func `In a part of a text, nothing before it is found`() {
    let text = "a:b:c"
    let part = text.dropFirst(2)
    #expect(part.firstIndex(ofASCII: ":").map { text[..<$0] } == "a:b")
    #expect(part.firstRange(ofLiteral: "b:")?.lowerBound == part.startIndex)
    #expect(!part.containsLiteral("a"))
  }

  @Test func `CharacterTable are counted`() {
    #expect("((ä)".count(ofASCII: "(") == 2)
    #expect("".count(ofASCII: "(") == 0)
  }
}
