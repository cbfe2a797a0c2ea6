import Testing

@testable import DocumentFormats

@Suite struct ComposedTextTests {
  @Test(arguments: [
    ("Tra\u{308}ger fu\u{308}r O\u{308}le", "Träger für Öle"),
    ("Tr¨ager f¨ur ¨Ole", "Träger für Öle"),
    ("Tra¨ger fu¨r Geba¨ude", "Träger für Gebäude"),
    ("Qualiﬁzierung, Treﬀen, oﬃziell, ﬂach", "Qualifizierung, Treffen, offiziell, flach"),
    ("Cafe\u{301}, Franc\u{327}ois", "Café, François"),
    ("zehn ¨ zwölf", "zehn ¨ zwölf"),
    ("q\u{308}y", "q\u{308}y"),
  ]) func `Each letter is one character, however a file spells it`(_ raw: String, _ text: String) {
    let composed = CleanedText(raw).text
    #expect(Array(composed.unicodeScalars) == Array(text.unicodeScalars))
  }
}
