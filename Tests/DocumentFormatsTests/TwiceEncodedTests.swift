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

  @Test func `Every character that is mended passes the check before it`() {
    for value in Array(0xA0...0xFF) + Array(0x2010...0x2044) + [0x20AC, 0x2122] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let wrong = Windows1252.decode(Array(String(scalar).utf8)[...])
      #expect(TwiceEncoded.mended(wrong)?.text.unicodeScalars.first == scalar)
    }
  }
}
