import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct ODTFormatTests {
  private static let names = [
    ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
    ("draw", "drawing"), ("fo", "xsl-fo-compatible"),
  ].map { " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\"" }.joined()

  private static let styles = """
    <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" \
    style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" \
    text:display-levels="2"/></text:list-style>
    <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
    """

  private func document(_ body: String) throws -> Document {
    let content = """
      <office:document-content\(Self.names)><office:automatic-styles>\(Self.styles)</office:automatic-styles>\
      <office:body><office:text>\(body)</office:text></office:body></office:document-content>
      """
    return try Formats.read(
      StoredZIP.archive([
        ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
        ("content.xml", Array(content.utf8)),
      ]))
  }

  @Test(arguments: [
    (
      """
      <text:list text:style-name="L"><text:list-item><text:p>A</text:p><text:p>weiter</text:p><text:list>\
      <text:list-item><text:p>B</text:p></text:list-item></text:list></text:list-item>\
      <text:list-item text:start-value="5"><text:p>C</text:p></text:list-item></text:list>\
      <text:p>dazwischen</text:p>\
      <text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>D</text:p>\
      </text:list-item></text:list>\
      <text:list text:style-name="L"><text:list-item><text:p>E</text:p></text:list-item></text:list>
      """,
      ["¶<li>1. A", "¶weiter", "¶<li>1.a) B", "¶<li>5. C", "¶dazwischen", "¶<li>6. D", "¶<li>1. E"]
    ),
    (
      """
      <text:h text:outline-level="2">Lage</text:h><text:p>2,5<text:note text:note-class="footnote">\
      <text:note-citation>1</text:note-citation><text:note-body><text:p>ohne Leitung</text:p></text:note-body>\
      </text:note><text:s/>VZÄ <text:span text:style-name="H">geheim</text:span><draw:frame><draw:text-box>\
      <text:p>Kasten</text:p></draw:text-box></draw:frame></text:p>
      """,
      ["¶<h2>Lage", "¶2,5¹ VZÄ ⟨hidden:geheim⟩", "¶Kasten", "¶<footnote>¹ ohne Leitung"]
    ),
    (
      """
      <table:table><table:table-row><table:table-cell><text:p>Träger</text:p></table:table-cell><table:table-cell>\
      <text:p>VZÄ</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>AWO</text:p>\
      </table:table-cell><table:table-cell><text:p>2,5</text:p></table:table-cell></table:table-row></table:table>
      """,
      ["¶<tr>Träger | VZÄ", "¶<tr>AWO | 2,5"]
    ),
  ]) func `What LibreOffice shows is read`(_ body: String, _ expected: [String]) throws {
    #expect(try document(body).pages.flatMap(\.lines).map(HTMLFormatTests.shown) == expected)
  }

  @Test func `What was deleted and what was noted is no text, and warned of`() throws {
    let document = try document(
      """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>2,5</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes><text:p>Es sind 3,0 VZÄ<office:annotation><text:p>stimmt das?\
      </text:p></office:annotation>.</text:p>
      """)
    #expect(document.pages.flatMap(\.lines).map(\.text) == ["Es sind 3,0 VZÄ."])
    #expect(document.diagnostics.count == 2)
  }
}
