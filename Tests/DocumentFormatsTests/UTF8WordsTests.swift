import Testing

@testable import CouncilModel
@testable import DocumentFormats

struct UTF8WordsTests {
  @Test func `Every character parts words or belongs to one as Unicode has it`() {
    var wrong: [UInt32] = []
    for value in UInt32(1)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let words = UTF8Words.words("a\(scalar)b"[...]).map(\.text)
      let parted = ["a", "b"]
      if (words == parted) != scalar.properties.isWhitespace { wrong.append(value) }
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [
      ("", []), ("   ", []), ("ein", ["ein"]), (" zwei\tWörter ", ["zwei", "Wörter"]),
      ("5\u{A0}€ – „ja“\u{2003}", ["5", "€", "–", "„ja“"]), ("\u{3000}日本", ["日本"]),
    ] as [(String, [String])])
  func `Words stand between white space of any kind`(text: String, words: [String]) {
    #expect(UTF8Words.words(text[...]).map(\.text) == words)
  }

  @Test func `All words of a text stand where the text stands`() {
    let box = BoundingBox(left: 1, top: 2, right: 3, bottom: 4)
    #expect(UTF8Words.words("a b", box: box).map(\.box) == [box, box])
  }
}
