import CouncilModel
import Testing

@testable import PageLayout

struct LetterSpacingTests {
  /// A line whose characters are 5 points wide; "·" is a gap of 3 points, "_" one of 12.
  private func line(_ pattern: String) -> TextLine {
    var words: [Word] = []
    var text = ""
    var left = 0.0
    var right = 0.0
    func end() {
      guard !text.isEmpty else { return }
      words.append(
        Word(text, box: BoundingBox(left: left, top: 0, right: right, bottom: 10)))
      text = ""
    }
    for character in pattern {
      switch character {
      case "·", "_":
        end()
        right += character == "_" ? 12 : 3
      default:
        if text.isEmpty { left = right }
        text.append(character)
        right += 5
      }
    }
    end()
    return TextLine(words: words)
  }

  @Test(arguments: [
    ("F·r·a·g·e_1·:_Wie_viele?", "Frage 1: Wie viele?"),
    ("A·n·t·w·o·r·t·:_Zwei.", "Antwort: Zwei."),
    ("P·r·o·t·o·k·o·l·l", "Protokoll"), ("K·l·e·i·n·e_A·n·f·r·a·g·e", "Kleine Anfrage"),
  ])
  func `Spaced letters are words`(pattern: String, text: String) {
    #expect(LetterSpacing.joined(line(pattern)).text == text)
  }

  @Test(arguments: ["z._B._a_b", "a)_b)_c)_d)", "–_1_–", "1_2_3_4_5"])
  func `Abbreviations, marks and numbers are not joined`(pattern: String) {
    let line = line(pattern)
    #expect(LetterSpacing.joined(line).words.map(\.text) == line.words.map(\.text))
  }

  @Test func `Without places a capital begins a word`() {
    let line = TextLine(
      words: "K l e i n e A n f r a g e".split(separator: " ").map { Word(String($0)) })
    #expect(LetterSpacing.joined(line).text == "Kleine Anfrage")
  }
}
