import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("Characters of a page")
struct PDFCharactersTests {
  /// Characters 5 points wide and 10 high; `_` is a gap of its width without a character, `/` goes
  /// to the line below without a line feed.
  private func characters(_ pattern: String) -> PDFCharacters {
    var characters = PDFCharacters()
    var left = 0.0
    var top = 0.0
    for scalar in pattern.unicodeScalars {
      switch scalar {
      case "_": left += 5
      case "/": top += 20
      default:
        characters.scalars.append(scalar)
        characters.boxes.append(
          BoundingBox(left: left, top: top, right: left + 5, bottom: top + 10))
        left += 5
      }
      if scalar == "\n" {
        left = 0
        top += 20
      }
    }
    return characters
  }

  @Test(
    "Words end where characters stand apart",
    arguments: [
      ("Amt:____13-2", [["Amt:", "13-2"]]), ("a b\nc", [["a", "b"], ["c"]]),
      ("Rathaus__/Ende:", [["Rathaus"], ["Ende:"]]),
      ("P_r_o_t_o_k_o_l_l", [["Protokoll"]]), ("–_1_–", [["–", "1", "–"]]),
      ("a\u{A0}b", [["a", "b"]]),
    ])
  func splitsWords(_ pattern: String, _ expected: [[String]]) {
    #expect(characters(pattern).lines().map { $0.words.map(\.text) } == expected)
  }

  @Test("Without places, white space alone decides")
  func readsWithoutBoxes() {
    let characters = PDFCharacters(scalars: Array("a bc\nd".unicodeScalars))
    #expect(characters.lines().map(\.text) == ["a bc", "d"])
  }

  @Test("A word has the font of its first letter")
  func choosesFont() {
    var characters = characters("„Wie“ a")
    let bold = FontStyle(name: "B", size: 10, isBold: true)
    characters.runs = [
      .init(start: 0, style: .plain), .init(start: 1, style: bold), .init(start: 5, style: .plain),
    ]
    #expect(characters.lines()[0].words.map(\.style) == [bold, .plain])
  }

  @Test func `Whatever is white space may part words, and no letter of German words does`() {
    let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
    #expect(scalars.filter { $0.isWhiteSpace && !PDFCharacters.mightPart($0) } == [])
    #expect("aZäöüßÄ9.,-".unicodeScalars.filter(PDFCharacters.mightPart) == [])
  }
}
