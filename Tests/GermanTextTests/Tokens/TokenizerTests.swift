import CouncilModel
import FoundationEssentials
import GermanText
import Testing

struct TokenizerTests {
  @Test(
    "Words, numbers and marks are cut as German writes them",
    arguments: [
      ("Es sind 2,5 VZÄ.", ["Es", "sind", "2,5", "VZÄ", "."]),
      ("1.154.000 Euro, 5.308,67 und 0.75", ["1.154.000", "Euro", ",", "5.308,67", "und", "0.75"]),
      ("am 31.12.2015 und 2.", ["am", "31.12.2015", "und", "2", "."]),
      ("alle 10 Minu- ten", ["alle", "10", "Minuten"]),
      ("alle 10 Minu-\nten", ["alle", "10", "Minuten"]),
      ("zwei- bis dreimal", ["zwei", "-", "bis", "dreimal"]),
      ("Sozial- und Jugendamt", ["Sozial", "-", "und", "Jugendamt"]),
      ("Quartiers\u{AD}manager*innen", ["Quartiersmanager*innen"]),
      ("8\u{2010}10  Wochen", ["8", "-", "10", "Wochen"]),
      ("50%-Stelle", ["50", "%", "-", "Stelle"]),
      ("2x, 40h, ½", ["2", "x", ",", "40", "h", ",", "½"]),
      ("2,5¹ Stellen² und 20 m²", ["2,5", "Stellen", "und", "20", "m", "²"]),
      ("Stellenᵃ im Jahr 2021⁴⁾", ["Stellen", "im", "Jahr", "2021"]),
      ("2 ½ Stellen, 3⅓", ["2 ½", "Stellen", ",", "3⅓"]),
      ("3\u{FFFD}4 Stellen", ["3\u{FFFD}4", "Stellen"]),
    ])
  func cuts(text: String, tokens: [String]) {
    #expect(Tokenizer.tokens(of: text).map(\.text) == tokens)
  }

  @Test(
    "Fractions are numbers, and nothing is one beside what nobody could read",
    arguments: [
      ("2 ½", 2.5), ("1⁄8", 0.125), ("3 1⁄8", 3.125), ("1½", 1.5), ("¾", 0.75), ("3⅓", 3.3333),
      ("3\u{FFFD}4", nil),
      ("\u{FFFD}4", nil), ("4\u{FFFD}", nil),
    ] as [(String, Double?)])
  func values(text: String, value: Double?) {
    let tokens = Tokenizer.tokens(of: text)
    #expect(tokens.count == 1)
    #expect(tokens[0].value == value.map { Decimal($0) })
  }

  @Test("Every token's range holds its bytes, also after umlauts and broken UTF-8")
  func ranges() {
    let text = "Träger: „Haus e.V.“ – 1½ Stellen\u{FFFD} 3"
    let bytes = Array(text.utf8)
    for token in Tokenizer.tokens(of: text) where token.kind != .symbol {
      let slice = bytes[token.range.start..<token.range.end]
      #expect(String(decoding: slice, as: UTF8.self) == token.text)
    }
  }
}
