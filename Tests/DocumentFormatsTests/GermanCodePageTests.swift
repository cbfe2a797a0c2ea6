import Testing

@testable import DocumentFormats

@Suite struct GermanCodePageTests {
  private static let letter = "Die Bürgermeisterin schließt für die Größe der Ämter „nichts“ aus."
  private static let codePages: [TextEncoding] = [.windows1252, .codePage850, .macRoman]

  private func bytes(_ text: String, in encoding: TextEncoding) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      (UInt8.min...UInt8.max).first { byte in
        switch encoding {
        case .codePage850: CodePage850.unit(byte) == UInt16(scalar.value)
        case .macRoman: MacRoman.unit(byte) == UInt16(scalar.value)
        default: Windows1252.unit(byte) == UInt16(scalar.value)
        }
      }
    }
  }

  @Test(arguments: codePages) func `A letter's umlauts say in which code page it is`(
    _ encoding: TextEncoding
  ) {
    let text = Self.letter.filter { encoding != .codePage850 || !"„“".contains($0) }
    let decoded = DecodedText(bytes(text, in: encoding))
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  @Test(
    arguments: [
      ([0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72], "Müller"), ([0x41, 0x20, 0x96, 0x20, 0x42], "A – B"),
      ([0x35, 0x20, 0x80], "5 €"), ([0xA7, 0x20, 0x39], "§ 9"),
    ] as [([UInt8], String)]) func `Without letters that say otherwise it is windows-1252`(
      _ bytes: [UInt8], _ text: String
    )
  {
    #expect(DecodedText(bytes).text == text)
  }
}
