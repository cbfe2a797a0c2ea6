import CouncilModel
import Testing

@testable import DocumentFormats

@Suite("HTML")
struct HTMLFormatTests {
  /// A body's lines: `¶` at paragraphs, the role in angle brackets, cells apart by `|`, bold words
  /// in ‹›, italic ones in «», words that are no valid text with the reason in ⟨⟩.
  private func lines(_ body: String) throws -> [String] {
    let html = "<html><body>\(body)</body></html>"
    return try Formats.read(Array(html.utf8)).pages.flatMap(\.lines).map(Self.shown)
  }

  static func shown(_ line: TextLine) -> String {
    let role =
      switch line.role {
      case .body: ""
      case .heading(let level): "<h\(level)>"
      case .listItem: "<li>"
      case .tableRow: "<tr>"
      case .furniture: "<furniture>"
      case .field: "<field>"
      case .footnote: "<footnote>"
      case .stamp: "<stamp>"
      }
    var words = line.words.enumerated().flatMap { index, word in
      let bold = word.style.isBold ? "‹\(word.text)›" : word.text
      let styled = word.style.isItalic ? "«\(bold)»" : bold
      let shown = word.invisibility.map { "⟨\($0.rawValue):\(styled)⟩" } ?? styled
      return line.cells.filter { $0 == index }.map { _ in "|" } + [shown]
    }
    words += line.cells.filter { $0 >= line.words.count }.map { _ in "|" }
    return (line.startsParagraph ? "¶" : "") + role + words.joined(separator: " ")
  }

  @Test(
    "Blocks and breaks become lines",
    arguments: [
      ("<p>eins\n zwei</p>drei<div>vier</div>", ["¶eins zwei", "¶drei", "¶vier"]),
      ("<p>eins<br>zwei<br/><br>drei</p>", ["¶eins", "zwei", "¶drei"]),
      ("a&nbsp;b&shy;c &auml;&#8364;&#150;", ["¶a b\u{AD}c ä€–"]),
      ("<pre>eins\nzwei</pre>", ["¶eins", "zwei"]),
      ("<h2>Fragen</h2>Text<h3>1.<br>Wie?</h3>", ["¶<h2>Fragen", "¶Text", "¶<h3>1.", "<h3>Wie?"]),
      ("<b>fett</b>er <strong><em>beides</em></strong>", ["¶fetter «‹beides›»"]),
      (
        "<span style='font-weight:700'>a</span> <b><span style=\"font-weight: normal\">b</span></b>",
        ["¶‹a› b"]
      ),
      ("<i>kursiv</i> <span style='font: italic bold 12pt Arial'>c</span>", ["¶«kursiv» «‹c›»"]),
    ])
  func readsBlocks(_ body: String, _ expected: [String]) throws {
    #expect(try lines(body) == expected)
  }

  @Test("What is never text is left out, and what is hidden is marked as such")
  func skipsInvisible() throws {
    let body = """
      <script>var a = "<p>x</p>";</script><style>p {}</style><noscript>Bitte JavaScript</noscript>
      <template>t</template><p hidden>h</p><p style="display: none">d</p><!-- c -->
      <iframe src="a"></iframe><object data="b"></object><embed src="c"><p>da</p>
      """
    #expect(try lines(body) == ["¶⟨hidden:h⟩ ⟨hidden:d⟩", "¶da"])
  }

  @Test(
    "Lists keep the numbers that a browser shows",
    arguments: [
      (
        "<ol><li>eins<li><p>zwei</p><p>weiter</p></ol>",
        ["¶<li>1. eins", "¶<li>2. zwei", "¶weiter"]
      ),
      ("<ol start=4><li>a<li value=9>b<li>c</ol>", ["¶<li>4. a", "¶<li>9. b", "¶<li>10. c"]),
      ("<ol type=a><li>x<li>y</ol>", ["¶<li>a) x", "¶<li>b) y"]),
      ("<ol style='list-style-type: upper-roman'><li>x<li>y</ol>", ["¶<li>I. x", "¶<li>II. y"]),
      ("<ol style='list-style:none'><li>1. x</ol>", ["¶<li>1. x"]),
      ("<ul><li>x<br>y<li><b>z</b></ul>", ["¶<li>x", "<li>y", "¶<li>‹z›"]),
      ("<ol><li>a<ol type=i><li>b</ol><li>c</ol>", ["¶<li>1. a", "¶<li>i. b", "¶<li>2. c"]),
      ("<ol><li><b>Wie?</b></ol>", ["¶<li>‹1.› ‹Wie?›"]),
      ("<ol reversed><li>a<li>b<li>c</ol>", ["¶<li>3. a", "¶<li>2. b", "¶<li>1. c"]),
      ("<ol reversed start=9><li>a<li>b</ol>", ["¶<li>9. a", "¶<li>8. b"]),
      ("<ol><li><ol type=a><li>x<li>y</ol></ol>", ["¶<li>1. a) x", "¶<li>b) y"]),
      ("<ol><li>a<li hidden>b<li>c</ol>", ["¶<li>1. a", "¶⟨hidden:b⟩", "¶<li>2. c"]),
    ])
  func numbersLists(_ body: String, _ expected: [String]) throws {
    #expect(try lines(body) == expected)
  }

  @Test("Nested lists are indented")
  func indentsLists() throws {
    let html = "<html><ul><li>a<ul><li>b</ul></ul>"
    let lines = try Formats.read(Array(html.utf8)).pages[0].lines
    #expect(lines.map(\.indentation) == [0, 2])
  }

  @Test(
    "Rows of data are lines; tables for the layout vanish",
    arguments: [
      (
        "<table><tr><td>Vorlage:</td><td>DS 1/20</td></tr><tr><td>Betreff:<td>Rad | Weg</tr></table>",
        ["¶<tr>Vorlage: | DS 1/20", "¶<tr>Betreff: | Rad | Weg"]
      ),
      (
        """
        <table><tr><td><p>Status:</p></td><td>öffentlich</td><td>Art:</td><td></td><td>Anfrage</td>
        </tr></table>
        """,
        ["¶<tr>Status: | öffentlich | Art: | Anfrage"]
      ),
      (
        """
        <table><tr><th>Jahr<th>Fälle</tr><tr><td colspan=2>Nord</tr><tr><td>2019<td>12<br>neu</tr>
        </table>
        """,
        ["¶<tr>Jahr | Fälle", "¶<tr>Nord |", "¶<tr>2019 | 12 neu"]
      ),
      (
        "<table><tr><td>links</td><td><table><tr><td>a</td><td>b</td></tr></table>Text</td></tr></table>",
        ["¶links", "¶<tr>a | b", "¶Text"]
      ),
      (
        "<table><tr><td>Frau Röttsch<br>Fischmarkt 1</td><td>Erfurt,</td></tr></table>",
        ["¶Frau Röttsch", "Fischmarkt 1", "¶Erfurt,"]
      ),
      (
        "<table><tr><td>Frage:</td><td>Wie viele Stellen gibt es?</td></tr></table>",
        ["¶Frage:", "¶Wie viele Stellen gibt es?"]
      ),
      (
        "<table role=presentation><tr><td>a</td><td>b</td></tr></table>", ["¶a", "¶b"]
      ),
      (
        """
        <div><div class="smc-table-row"><div class="smc-table-cell">Betreff:</div>
        <div class="smc-table-cell">Radweg</div></div></div>
        """,
        ["¶<tr>Betreff: | Radweg"]
      ),
      (
        "<dl><dt>Vorlage:</dt> <dd>DS 1</dd><dt>Frage</dt><dd>a</dd><dd>b</dd></dl>",
        ["¶<tr>Vorlage: | DS 1", "¶Frage", "¶a", "¶b"]
      ),
    ])
  func readsTables(_ body: String, _ expected: [String]) throws {
    #expect(try lines(body) == expected)
  }

  @Test(
    "The page's frame is marked, not lost",
    arguments: [
      "<nav>Start Gremien</nav>", "<div class='main-nav'>Start</div>",
      "<div id=breadcrumb>Start</div>",
      "<div class='cookieNotice'>Wir verwenden Cookies</div>", "<footer>Stadt Erfurt</footer>",
      "<header>Stadt Erfurt</header>", "<aside>Wetter</aside>", "<form role=search>Suche</form>",
      "<table><tr><td class=nav>Start</td></tr></table>",
      "<a class=skiplink href='#c'>Zum Inhalt</a>",
      "<ul><li><a href=a>Start</a><li><a href=b>Gremien</a><li><a href=c>Suche</a></ul>",
      "<a href=a>Start</a> | <a href=b>Gremien</a> | <a href=c>Mandatsträger</a>",
      "<a href='#'>Nach oben</a> | <a href=i>Impressum</a> | Software: Sitzungsdienst",
      "<div>© Stadt Erfurt</div>", "<select><option>2019<option>2020</select>",
      "<table><tr><td><a href=a>Start</a><td><a href=b>Amt</a><td><a href=c>Rat</a></tr></table>",
    ])
  func marksFurniture(_ frame: String) throws {
    let answer = "<p>Es gibt derzeit zwei Stellen, die der Träger besetzt hat.</p>"
    let lines = try lines(frame + answer)
    #expect(lines.count > 1)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("¶<furniture>") }, "\(lines)")
    #expect(lines.last == "¶Es gibt derzeit zwei Stellen, die der Träger besetzt hat.")
  }

  @Test(
    "Content stays content, whatever its container is called",
    arguments: [
      "<div class='with-sidebar'><p>Es gibt zwei Stellen.</p></div>",
      "<form id=aspnetForm><p>Es gibt zwei Stellen.</p></form>",
      "<article><header><h1>Anfrage</h1></header><p>Es gibt zwei Stellen.</p></article>",
      "<table><tr class=header><td>Träger</td><td><a href=a>AWO</a></td></tr></table>",
      "<p>Siehe <a href=a>Vorlage 1</a>.</p>",
      "<ul><li><a href=a>www.a.de</a><li><a href=b>www.b.de</a><li><a href=c>www.c.de</a></ul>",
      "<p>Auf das <a href=i>Impressum</a> der Seite, die das Amt 2019 mit dem Träger neu"
        + " gestaltet hat, wird verwiesen.</p>",
    ])
  func keepsContent(_ body: String) throws {
    let lines = try lines(body)
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.contains("<furniture>") }, "\(lines)")
  }

  @Test("Word's HTML is read without its own marks")
  func readsWord() throws {
    let body = """
      <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->
      <div class=WordSection1><p class=MsoNormal><b>Frage 1<o:p></o:p></b></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>\
      </span><![endif]>Wie viele?</p><p class=MsoNormal><o:p>&nbsp;</o:p></p></div>
      """
    #expect(try lines(body) == ["¶‹Frage› ‹1›", "¶1. Wie viele?"])
  }

  @Test("The title is the document's")
  func readsTitle() throws {
    let html = "<!DOCTYPE html><title>Ratsinfo -\n Quartier</title><body>x"
    #expect(try Formats.read(Array(html.utf8)).title == "Ratsinfo - Quartier")
  }

  @Test("Declared and undeclared encodings are told apart")
  func decodes() throws {
    let declared = Array("<html><meta charset=\"ISO-8859-15\"><p>".utf8) + [0xA4]
    let undeclared = Array("<html><p>".utf8) + [0x80, 0x96]
    var sixteen: [UInt8] = [0xFF, 0xFE]
    for unit in "<html><p>Tür".utf16 { sixteen += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try Formats.read(declared).pages[0].lines[0].text == "€")
    #expect(try Formats.read(undeclared).pages[0].lines[0].text == "€–")
    #expect(try Formats.read(sixteen).pages[0].lines[0].text == "Tür")
  }

  @Test("Deep nesting and long texts are read to their end")
  func readsHostileShapes() throws {
    let depth = 20_000
    let deep = "<html>" + String(repeating: "<div>", count: depth) + "Textende"
    #expect(try Formats.read(Array(deep.utf8)).pages[0].lines.map(\.text) == ["Textende"])
    let long = String(repeating: "Wort ", count: 2_500_000) + "Textende"
    let parser = try #require(HTMLParser("<html><p>" + long))
    #expect(parser.tree.nodes.contains { $0.content == .text(long) })
    #expect(parser.diagnostics.isEmpty)
  }

  @Test(
    "Pages are recognised by their bytes",
    arguments: [
      ("<!DOCTYPE html><p>x", true), ("\n<HTML>", true),
      ("<?xml version='1.0'?><html lang=de>", true),
      ("<table><tr><td>x", true), ("<p>x</p>", true), ("Text über <b> und <html-Seiten", false),
      ("a < b", false), ("<5 %", false),
    ])
  func recognises(_ text: String, _ expected: Bool) {
    #expect(HTMLFormat().recognises(Array(text.utf8)) == expected)
  }

  @Test("A page without text is empty")
  func refusesEmpty() {
    let error = #expect(throws: DocumentError.self) {
      try Formats.read(Array("<html><script>a</script></html>".utf8))
    }
    #expect(error?.kind == .empty)
  }
}
