import CouncilModel
import Testing

@testable import PageLayout

@Suite struct TickBoxesTests {
  /// The lines without what is not chosen; a bar parts cells.
  private func chosen(_ text: String) -> [String] {
    let lines = text.split(separator: "\n").map { line in
      var words: [Word] = []
      var cells: [Int] = []
      for part in line.split(separator: " ") {
        if part == "|" { cells.append(words.count) } else { words.append(Word(String(part))) }
      }
      return TextLine(words: words, cells: cells)
    }
    let document = Document(format: "text", pages: [Page(number: 1, lines: lines)])
    return TickBoxes.marked(LayoutLine.lines(of: document)).map { line in
      line.line.words.filter { $0.invisibility == nil }.map(\.text).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("☒ zweimal jährlich ☐ monatlich", ["☒ zweimal jährlich"]),
    ("( ) Stadt\n(X) Land\n( ) Bund", ["", "(X) Land", ""]),
    ("Turnus: [ ] monatlich [x] jährlich", ["Turnus: [x] jährlich"]),
    ("[ ] monatlich\n[ ] jährlich", ["", ""]),
    ("ja ☐ nein ☒", ["nein ☒"]),
    ("✔ zweimal jährlich ❏ monatlich", ["✔ zweimal jährlich"]),
    ("☐ in jeder Woche, aber\nnicht in den Ferien\n☑ nie", ["", "", "☑ nie"]),
    ("☐\nmonatlich\n☒\njährlich", ["", "", "☒", "jährlich"]),
    ("Turnus | ☒ | jährlich | ☐ | monatlich", ["Turnus ☒ jährlich"]),
    ("Träger | ☐ AWO | ASB", ["Träger ASB"]),
    ("❏ erstens\n❏ zweitens", ["❏ erstens", "❏ zweitens"]),
    ("✓ erledigt\n✓ begonnen", ["✓ erledigt", "✓ begonnen"]),
    ("Die Funktion f (x) ist bekannt.", ["Die Funktion f (x) ist bekannt."]),
  ]) func `Only what is ticked counts`(_ text: String, _ expected: [String]) {
    #expect(chosen(text) == expected)
  }

  @Test func `Every box passes the check before it`() {
    for sign in TickBoxes.signs.union(["(", "["]) {
      #expect(TickBoxes.mightHoldBox(TextLine(words: [Word("Ja"), Word(sign)])))
    }
  }
}
