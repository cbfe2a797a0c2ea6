import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("Decoding")
struct DecodedTextTests {
  struct Example: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var declared: String?
    var text: String
    var notes: [Diagnostic] = []
  }

  static let examples = [
    Example(testDescription: "UTF-8", bytes: Array("Straßenbäume".utf8), text: "Straßenbäume"),
    Example(
      testDescription: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + Array("bäume".utf8),
      text: "bäume"),
    Example(
      testDescription: "UTF-16 little-endian", bytes: [0xFF, 0xFE, 0x62, 0, 0xE4, 0], text: "bä"),
    Example(
      testDescription: "UTF-16 big-endian", bytes: [0xFE, 0xFF, 0, 0x62, 0, 0xE4], text: "bä"),
    Example(
      testDescription: "UTF-16, odd number of bytes", bytes: [0xFF, 0xFE, 0x62, 0, 0xE4, 0, 0x20],
      text: "bä"),
    Example(
      testDescription: "UTF-16 without mark", bytes: [0x62, 0, 0xE4, 0, 0x75, 0], text: "bäu",
      notes: [Diagnostic(.info, "read as UTF-16, although not marked as such")]),
    Example(
      testDescription: "UTF-16, lone surrogate", bytes: [0xFE, 0xFF, 0xD8, 0, 0, 0x62],
      text: "\u{FFFD}b"),
    Example(
      testDescription: "UTF-32", bytes: [0xFF, 0xFE, 0, 0, 0xE4, 0, 0, 0], text: "ä"),
    Example(
      testDescription: "windows-1252", bytes: [0x84, 0x54, 0xFC, 0x72, 0x93, 0x20, 0x80, 0x81],
      text: "„Tür“ €\u{81}", notes: [Diagnostic(.info, "read as windows-1252")]),
    Example(
      testDescription: "windows-1252 declared as UTF-8", bytes: [0x54, 0xFC, 0x72],
      declared: "utf-8", text: "Tür", notes: [Diagnostic(.info, "read as windows-1252")]),
    Example(
      testDescription: "ISO 8859-1 means windows-1252", bytes: [0x96, 0x20, 0xA4],
      declared: "ISO-8859-1", text: "– ¤", notes: [Diagnostic(.info, "read as windows-1252")]),
    Example(
      testDescription: "ISO 8859-15", bytes: [0x35, 0x20, 0xA4], declared: "iso-8859-15",
      text: "5 €", notes: [Diagnostic(.info, "read as ISO 8859-15")]),
    Example(
      testDescription: "UTF-8 although ISO 8859-1 is declared", bytes: Array("Tür".utf8),
      declared: "iso-8859-1", text: "Tür"),
    Example(
      testDescription: "UTF-8 with stray bytes", bytes: Array("Tür–".utf8) + [0xFC, 0x41],
      text: "Tür–üA",
      notes: [Diagnostic(.warning, "1 bytes that are not UTF-8 read as windows-1252")]),
    Example(
      testDescription: "UTF-8 cut inside of a character", bytes: Array("Türe, Tü".utf8.dropLast()),
      text: "Türe, TÃ",
      notes: [Diagnostic(.warning, "1 bytes that are not UTF-8 read as windows-1252")]),
  ]

  @Test("Bytes become text", arguments: examples)
  func decodes(_ example: Example) {
    let decoded = DecodedText(example.bytes, declared: example.declared)
    #expect(decoded.text == example.text)
    #expect(decoded.diagnostics == example.notes)
  }

  @Test("A few valid sequences among many stray bytes are UTF-8, one among more is chance")
  func weighsMixtures() {
    let valid = Array("ä".utf8)
    #expect(UTF8Mixture(valid + [0xFF, 0xFE, 0xFF, 0xFE]).isMostlyUTF8)
    #expect(!UTF8Mixture(valid + [0xFF, 0xFE, 0xFF, 0xFE, 0xFF]).isMostlyUTF8)
    #expect(!UTF8Mixture([0xFC, 0xE4]).isMostlyUTF8)
  }

  @Test("Overlong forms, surrogates and numbers beyond Unicode are no UTF-8")
  func refusesMalformedSequences() {
    let malformed: [[UInt8]] = [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80],
    ]
    for bytes in malformed {
      #expect(UTF8Mixture(bytes).validSequences == 0, "\(bytes)")
      #expect(UTF8Mixture(bytes).strayBytes == bytes.count, "\(bytes)")
    }
  }
}
