import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct TwiceEncodedTests {
  @Test(arguments: [
    "Größe, Übung, Öl, Äpfel, süß", "§ 9 – „so“ … 5 € • Straße", "20 °C, ½ Stelle, m²",
  ]) func `UTF-8 that was taken for windows-1252 is mended`(_ text: String) {
    let wrong = Windows1252.decode(Array(text.utf8)[...])
    #expect(wrong != text)
    #expect(TwiceEncoded.mended(wrong)?.text == text)
    let decoded = DecodedText(Array(wrong.utf8))
    #expect(decoded.text == text)
    #expect(decoded.diagnostics.map(\.severity) == [.info])
  }

  @Test(arguments: ["Größe – „so“", "São Paulo", "ÄÖÜ – âge", "Âge d’or", "Ã", "â€"])
  func `Text that is right stays as it is`(_ text: String) {
    #expect(TwiceEncoded.mended(text) == nil)
  }
}
