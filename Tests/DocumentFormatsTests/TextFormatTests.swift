import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("Plain text")
struct TextFormatTests {
  private func lines(_ text: String) throws -> [TextLine] {
    try Formats.read(Array(text.utf8)).pages.flatMap(\.lines)
  }

  @Test(
    "Line ends of every kind end lines",
    arguments: ["Frage\nAntwort", "Frage\r\nAntwort", "Frage\rAntwort", "Frage\u{2028}Antwort"])
  func splitsLines(_ text: String) throws {
    #expect(try lines(text).map(\.text) == ["Frage", "Antwort"])
  }

  @Test("Blank lines, also with blanks in them, begin paragraphs")
  func findsParagraphs() throws {
    let lines = try lines("eins\nzwei\n \t\u{A0}\ndrei\n\n\nvier")
    #expect(lines.map(\.text) == ["eins", "zwei", "drei", "vier"])
    #expect(lines.map(\.startsParagraph) == [true, false, true, true])
  }

  @Test("Words end at white space of any width; hyphens stay as they are")
  func splitsWords() throws {
    let line = try #require(try lines("z.\u{A0}B. 2\u{202F}000  Quar\u{AD}tier-\u{2010}").first)
    #expect(line.words.map(\.text) == ["z.", "B.", "2", "000", "Quar\u{AD}tier-\u{2010}"])
  }

  @Test("Leading white space is counted", arguments: [("   a) Wie", 3), ("\ta", 4), (" \ta", 4)])
  func countsIndentation(_ text: String, _ columns: Int) throws {
    #expect(try lines(text).map(\.indentation) == [columns])
  }

  @Test("Form feeds end pages, and a page's first line begins a paragraph")
  func findsPages() throws {
    let document = try Formats.read(Array("eins\nzwei\u{0C}drei\n\u{0C}\n".utf8))
    #expect(document.format == "text")
    #expect(document.pages.map(\.number) == [1, 2])
    #expect(document.pages[1].lines.map(\.text) == ["drei"])
    #expect(document.pages[1].lines[0].startsParagraph)
  }

  @Test(
    "Stray signs of a plain letter stay",
    arguments: [
      "Wie viele Bürger*innen und Träger*innen gibt es?", "5,0* und 3,0** (siehe * unten)",
      "____________", "# 12 ist gesperrt", "Datei_name_neu und _Anlage", "* bei den Werten",
      "a [1] (siehe unten) und C:\\Daten\\*.txt", "Summe ** ohne Zinsen",
    ])
  func keepsStraySigns(_ text: String) throws {
    #expect(try lines(text + "\n\nweiter").map(\.text) == [text, "weiter"])
  }

  @Test("Nothing but white space is an empty document", arguments: ["", " \n\t", "\u{FEFF}"])
  func refusesEmpty(_ text: String) {
    let error = #expect(throws: DocumentError.self) { try Formats.read(Array(text.utf8)) }
    #expect(error?.kind == .empty)
  }

  @Test("Binary data is no text")
  func refusesBinary() {
    let bytes = (0..<400).map { UInt8($0 * 7 % 256) }
    let error = #expect(throws: DocumentError.self) { try Formats.read(bytes) }
    #expect(error?.kind == .unknownFormat)
  }

  @Test("What was removed is a diagnostic of the document")
  func reportsRemovals() throws {
    let document = try Formats.read([0x41, 0xFC, 0] + Array("ber vierzig Zeichen".utf8))
    #expect(document.pages[0].lines[0].text == "Aüber vierzig Zeichen")
    #expect(
      document.diagnostics == [
        Diagnostic(.info, "read as windows-1252"), Diagnostic(.warning, "1 NUL byte removed"),
      ])
  }
}
