import Testing

@testable import DocumentFormats

@Suite struct RaisedTextTests {
  /// `^` raises the next character, `_` lowers it.
  private func written(_ source: String) -> String {
    var line: [StyledScalar] = []
    var position: StyledScalar.Position?
    for scalar in source.unicodeScalars {
      switch scalar {
      case "^": position = .raised
      case "_": position = .lowered
      default:
        line.append(StyledScalar(scalar: scalar, position: position))
        position = nil
      }
    }
    return String(String.UnicodeScalarView(RaisedText.written(line).map(\.scalar)))
  }

  @Test(arguments: [
    ("2,5^1 Stellen", "2,5¹ Stellen"), ("25^1^2 Stellen", "25¹² Stellen"),
    ("12 m^2", "12 m²"), ("AWO^* und", "AWO* und"), ("4^[^3^] Wochen", "4⁽³⁾ Wochen"),
    ("2 ^1/_2 Stellen", "2 ½ Stellen"), ("^3/_4", "¾"), ("^3/_1_6", "3⁄16"), ("CO_2", "CO2"),
    ("Herr D^r", "Herr Dʳ"), ("^o^b^e^n", "oben"), ("5^1,^2", "5¹,²"),
  ]) func `Raised digits are marks, powers or fractions`(_ source: String, _ text: String) {
    #expect(written(source) == text)
  }
}
