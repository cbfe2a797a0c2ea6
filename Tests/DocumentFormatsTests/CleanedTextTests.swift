import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("Cleaning")
struct CleanedTextTests {
  @Test(
    "Characters that no letter means leave a gap or nothing, and it is said",
    arguments: [
      ("a\0b\0\0c", "abc", ["3 NUL bytes removed"]),
      (
        "a\u{1B}[31mb\u{7F}", "a\u{FFFD}[31mb\u{FFFD}",
        ["2 control characters shown as gaps (U+FFFD)"]
      ),
      (
        "3\u{15}4 Wochen", "3\u{FFFD}4 Wochen", ["1 control character shown as gaps (U+FFFD)"]
      ),
      ("8\u{F02D}10", "8\u{FFFD}10", ["1 unreadable character (U+FFFD)"]),
      ("2\u{F0BD} Stellen", "2\u{FFFD} Stellen", ["1 unreadable character (U+FFFD)"]),
      ("Auf\u{F001}age", "Auf\u{FFFD}age", ["1 unreadable character (U+FFFD)"]),
      ("\u{F0B7} zwei, \u{F0B7}3", "\u{F0B7} zwei, \u{F0B7}3", []),
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
