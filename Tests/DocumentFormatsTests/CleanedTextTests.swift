import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("Cleaning")
struct CleanedTextTests {
  @Test(
    "Characters that no letter means are removed, and said so",
    arguments: [
      ("a\0b\0\0c", "abc", ["3 NUL bytes removed"]),
      ("a\u{1B}[31mb\u{7F}", "a[31mb", ["2 control characters removed"]),
      ("Quar\u{200B}tier\u{FEFF}", "Quartier", []),
      ("\u{202E}Antwort", "Antwort", []),
      ("Ant\u{AD}wort, Ant\u{2010}wort", "Ant\u{AD}wort, Ant\u{2010}wort", []),
      ("Tr\u{FFFD}ger", "Tr\u{FFFD}ger", ["1 unreadable character (U+FFFD)"]),
      ("a\tb\u{0C}c\r\n", "a\tb\u{0C}c\r\n", []),
    ])
  func cleans(_ raw: String, _ text: String, _ messages: [String]) {
    let cleaned = CleanedText(raw)
    #expect(cleaned.text == text)
    #expect(cleaned.diagnostics.map(\.message) == messages)
    #expect(cleaned.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("Many control characters are binary data")
  func tellsBinary() {
    #expect(CleanedText("\u{7F}ELF\u{1}\u{1}\0\0\0\0abc").isBinary(in: .utf8))
    #expect(CleanedText("\u{1}\u{2}\u{3}\u{4}abc").isBinary(in: .windows1252))
    #expect(!CleanedText("\u{1}\u{2}\u{3}\u{4}abc").isBinary(in: .utf8))
    #expect(!CleanedText("Sehr geehrte Damen und Herren,\0").isBinary(in: .windows1252))
  }
}
