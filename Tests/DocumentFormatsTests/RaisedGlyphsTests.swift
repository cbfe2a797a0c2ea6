import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct RaisedGlyphsTests {
  /// Words of a page with text at a size of 11 and marks at 7, "^" before each raised character
  /// and "_" before each lowered one.
  private func text(_ pattern: String) throws -> [String] {
    var content = "BT /F0 11 Tf 1 0 0 1 70 700 Tm "
    var level: Character = " "
    for character in pattern {
      if character == "^" || character == "_" {
        level = character
        continue
      }
      let text = character == " " ? " " : "\(character)"
      switch level {
      case "^": content += "/F0 7 Tf 4 Ts (\(text)) Tj "
      case "_": content += "/F0 7 Tf -1 Ts (\(text)) Tj "
      default: content += "/F0 11 Tf 0 Ts (\(text)) Tj "
      }
      level = " "
    }
    let pdf = TestPDF(pages: [TestPDF.page(content + "ET\n")])
    return try Formats.read(pdf.bytes).pages[0].lines.map(\.text)
  }

  @Test(arguments: [
    ("2,5^1 Stellen", "2,5¹ Stellen"), ("Im Jahr 2021^1^2 war", "Im Jahr 2021¹² war"),
    ("Stellen.^3", "Stellen.³"), ("Flur mit 20 m^2", "Flur mit 20 m²"),
    ("2^1/_2 Stellen", "2½ Stellen"), ("3^1/_8 und 3^1/_7", "3⅛ und 3 1⁄7"),
    ("CO_2 je Jahr", "CO2 je Jahr"), ("Stellen", "Stellen"),
  ])
  func `Raised glyphs are written as such, and fractions as numbers`(
    pattern: String, text: String
  ) throws {
    #expect(try self.text(pattern) == [text])
  }

  @Test func `The mark before a note at the page's foot is one`() throws {
    let content =
      TestPDF.text("Der Treff hat Stellen.", x: 70, y: 700, size: 11)
      + TestPDF.text("1", x: 70, y: 104, size: 6)
      + TestPDF.text("ohne Leitung", x: 75, y: 100, size: 9)
    let lines = try Formats.read(TestPDF(pages: [TestPDF.page(content)]).bytes).pages[0].lines
    #expect(lines.map(\.text) == ["Der Treff hat Stellen.", "¹ ohne Leitung"])
  }
}
