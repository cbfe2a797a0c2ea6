import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("Markdown")
struct MarkdownReaderTests {
  private func lines(_ text: String) -> [TextLine] {
    MarkdownReader.lines(PhysicalLine.pages(of: text).flatMap(\.self))
  }

  /// The text with bold words in ‹›, italic ones in «».
  private func marked(_ line: TextLine) -> String {
    line.words.map { word in
      let bold = word.style.isBold ? "‹\(word.text)›" : word.text
      return word.style.isItalic ? "«\(bold)»" : bold
    }.joined(separator: " ")
  }

  @Test(
    "Inline marks become styles",
    arguments: [
      ("**DS 1/20; öffentlich-** Journal-Nr.:", "‹DS› ‹1/20;› ‹öffentlich-› Journal-Nr.:"),
      (#"Wie viele Manager\*innen gibt es?"#, "Wie viele Manager*innen gibt es?"),
      ("Bürger*innen und Träger*innen", "Bürger*innen und Träger*innen"),
      ("*Zu 1.* und _Zu 2._", "«Zu» «1.» und «Zu» «2.»"),
      ("***beides*** __fett__", "«‹beides›» ‹fett›"),
      ("**fett *und kursiv***", "‹fett› «‹und›» «‹kursiv›»"),
      ("**Frage: **Antwort", "‹Frage:› Antwort"),
      ("**1.**Wie", "1.Wie"),
      ("datei_name_neu, 5,0** und ____", "datei_name_neu, 5,0** und ____"),
      ("[a@b.de](mailto:a@b.de) und [**c**](d)", "a@b.de und ‹c›"),
      ("![Wappen](wappen.png) Stadt", "Wappen Stadt"),
      (#"1\. Frage [1] \[x\]"#, "1. Frage [1] [x]"),
      ("**offen", "**offen"),
    ])
  func readsInlineMarks(_ source: String, _ expected: String) {
    #expect(lines(source).map(marked) == [expected])
  }

  @Test("A mark may reach across line ends, but not across paragraphs")
  func readsParagraphs() {
    let lines = lines("**eins  \nzwei** drei\n\nvier **fünf\n\nsechs**")
    #expect(lines.map(marked) == ["‹eins›", "‹zwei› drei", "vier **fünf", "sechs**"])
    #expect(lines.map(\.startsParagraph) == [true, false, true, true])
  }

  @Test("Headings lose their signs and know their level")
  func readsHeadings() {
    let lines = lines("# Der Oberbürgermeister\n## **1. Wie?**\n### Drei ###\n#kein")
    #expect(lines.map(\.text) == ["Der Oberbürgermeister", "1. Wie?", "Drei", "#kein"])
    #expect(
      lines.map(\.role) == [.heading(level: 1), .heading(level: 2), .heading(level: 3), .body])
    #expect(lines.map(\.isBold) == [false, true, false, false])
    #expect(lines.allSatisfy { $0.startsParagraph })
  }

  @Test("List items lose their dashes; numbers stay; rules vanish")
  func readsLists() {
    let lines = lines("- eins\n  weiter\n* zwei\n\n1. drei\n\n---\n\n* * *")
    #expect(lines.map(\.text) == ["eins", "weiter", "zwei", "1. drei"])
    #expect(lines.map(\.role) == [.listItem, .listItem, .listItem, .body])
    #expect(lines.map(\.startsParagraph) == [true, false, true, true])
  }

  @Test("Table rows keep their cells")
  func readsTables() {
    let lines = lines("| Jahr | Zahl der Fälle |\n|---|---:|\n| 2019 | **12** |")
    #expect(lines.map(\.text) == ["Jahr Zahl der Fälle", "2019 12"])
    #expect(lines.map(\.cells) == [[1], [1]])
    #expect(lines.map(\.role) == [.tableRow, .tableRow])
  }

  @Test(
    "Only what clearly is Markdown is read as Markdown",
    arguments: [
      ("# Titel\n\n**fett** hier", true),
      ("## a\n\n## b\n\n## c", true),
      (#"**a b** und \* und"#, true),
      ("# Titel\n\nText", false),
      ("Bürger*innen, Rentner*innen, Träger*innen", false),
      ("5,0** 6,0** 7,0**\n** vorläufig", false),
    ])
  func weighsEvidence(_ text: String, _ isMarkdown: Bool) {
    #expect(MarkdownEvidence(PhysicalLine.pages(of: text).joined()).isClear == isMarkdown)
  }

  /// The words that count, and in ⟨⟩ those that do not.
  private func valid(_ line: TextLine) -> String {
    line.words.map { $0.invisibility == nil ? $0.text : "⟨\($0.text)⟩" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Es gibt ~~2,0~~ 2,5 Stellen.", "Es gibt ⟨2,0⟩ 2,5 Stellen."),
    ("~~alt und\nneu~~ gut", "⟨alt⟩ ⟨und⟩ / ⟨neu⟩ gut"),
    ("ca. ~5 und ~~~~~", "ca. ~5 und ~~~~~"), ("~~offen", "~~offen"),
    ("<del>2,0</del> <s>3,0</s> 2,5", "⟨2,0⟩ ⟨3,0⟩ 2,5"),
    ("2,5<sup>1</sup> Stellen, 2,5[^2]", "2,5¹ Stellen, 2,5²"),
    ("2 <sup>1</sup>/<sub>2</sub> Stellen", "2 ½ Stellen"),
    ("eins<br>zwei", "eins / zwei"), ("da <!-- weg --> da", "da ⟨<!--⟩ ⟨weg⟩ ⟨-->⟩ da"),
    ("a < b und c > d", "a < b und c > d"),
  ]) func `What is struck out, raised or hidden is so`(_ source: String, _ expected: String) {
    #expect(lines(source).map(valid).joined(separator: " / ") == expected)
  }

  @Test func `A footnote's text is a footnote`() {
    let lines = lines("2,5[^1] Stellen\n\n[^1]: ohne Leitung")
    #expect(lines.map(\.text) == ["2,5¹ Stellen", "¹ ohne Leitung"])
    #expect(lines.map(\.role) == [.body, .footnote])
  }

  @Test func `Cells below a head keep their columns`() {
    let lines = lines(
      "| Haus | Ort | VZÄ |\n|---|:-:|--:|\n| Nord | | 2,5 |\n| a \\| b | c | |\n\n| x | | y |")
    #expect(
      lines.map(\.text) == ["Haus Ort VZÄ", "Nord 2,5", "a | b c", "x y"])
    #expect(lines.map(\.cells) == [[1, 2], [1, 1], [3, 4], [1]])
  }
}
