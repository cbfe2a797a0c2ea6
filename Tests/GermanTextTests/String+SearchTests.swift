import GermanText
import Testing

struct StringSearchTests {
  @Test(
    arguments: [
      ("Zwei: eins", ":", 4), ("ä:", ":", 2), ("nichts", ":", nil), ("", ":", nil),
    ] as [(String, String, Int?)])
  func `A sign is found where it stands first`(text: String, sign: String, offset: Int?) {
    let place = text.place(of: UInt8(ascii: ":"))
    #expect(place.map { text.utf8.distance(from: text.startIndex, to: $0) } == offset)
    #expect(place == text.firstIndex(of: ":"))
  }

  @Test func `In a part of a text, nothing before it is found`() {
    let text = "a:b:c"
    let part = text.dropFirst(2)
    #expect(part.place(of: UInt8(ascii: ":")).map { text[..<$0] } == "a:b")
    #expect(part.place(of: "b:")?.lowerBound == part.startIndex)
    #expect(!part.holds("a"))
  }

  @Test func `Signs are counted`() {
    #expect("((ä)".count(of: UInt8(ascii: "(")) == 2)
    #expect("".count(of: UInt8(ascii: "(")) == 0)
  }
}
