import CouncilModel
import Testing

@testable import DocumentFormats

/// What LibreOffice prints for the same lists (`make office-matrix`), but for the last two, of which it
/// knows nothing: there ECMA-376, 17.9.4 and 17.9.10 say what is right.
@Suite struct WordListCounterTests {
  private static func level(_ index: Int, _ format: String, _ text: String, _ more: String = "")
    -> String
  {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\(more)<w:lvlText w:val="\(text)"/>\
    </w:lvl>
    """
  }

  private static let digits =
    level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "lowerLetter", "%3)")
  private static let roman =
    level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
  private static let going =
    level(0, "decimal", "%1.") + level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>")

  struct Case: Sendable {
    var name: String
    var levels: String
    var overrides = ""
    /// List and level of each paragraph.
    var places: [[Int]]
    var markers: [String]
  }

  static let cases = [
    Case(
      name: "levels", levels: digits,
      places: [[1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 0], [1, 1]],
      markers: ["1.", "1.1.", "a)", "b)", "1.2.", "2.", "2.1."]),
    Case(
      name: "a level left out, and one that comes first", levels: digits,
      places: [[1, 1], [1, 0], [1, 2], [1, 1], [1, 0]], markers: ["1.1.", "2.", "a)", "2.2.", "3."]),
    Case(
      name: "another list of the same definition goes on", levels: digits,
      places: [[1, 0], [2, 0], [1, 0], [2, 1]], markers: ["1.", "2.", "3.", "3.1."]),
    Case(
      name: "a list begins anew once", levels: digits,
      overrides: "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>",
      places: [[1, 0], [2, 0], [2, 0], [1, 0]], markers: ["1.", "5.", "6.", "7."]),
    Case(
      name: "a list with a look of its own", levels: digits,
      overrides: "<w:lvlOverride w:ilvl=\"0\">\(level(0, "upperLetter", "%1)"))</w:lvlOverride>",
      places: [[1, 0], [2, 0], [2, 1]], markers: ["1.", "B)", "B.1."]),
    Case(
      name: "legal numbers are digits", levels: roman, places: [[1, 0], [1, 0], [1, 1]],
      markers: ["I.", "II.", "2.1"]),
    Case(
      name: "a level that never begins anew", levels: going,
      places: [[1, 0], [1, 1], [1, 0], [1, 1]], markers: ["1.", "1)", "2.", "2)"]),
  ]

  @Test(arguments: cases) func `Numbers are those that are printed`(_ example: Case) throws {
    let letter = TestDOCX(
      body: example.places.map { TestDOCX.item("x", list: $0[0], level: $0[1]) }.joined(),
      numbering: """
        <w:abstractNum w:abstractNumId="7">\(example.levels)</w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>\
        <w:num w:numId="2"><w:abstractNumId w:val="7"/>\(example.overrides)</w:num>
        """)
    let lines = try Formats.read(letter.bytes).pages.flatMap(\.lines)
    #expect(lines.map(\.text) == example.markers.map { $0 + " x" })
  }

  @Test func `A style puts its paragraphs into a list, and a paragraph can leave it`() throws {
    let letter = TestDOCX(
      body: TestDOCX.paragraph("a", "<w:pStyle w:val=\"Frage\"/>")
        + TestDOCX.paragraph(
          "b", "<w:pStyle w:val=\"Frage\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        + TestDOCX.paragraph("c", "<w:pStyle w:val=\"Kind\"/>"),
      numbering: """
        <w:abstractNum w:abstractNumId="7">\(Self.level(0, "decimal", "Frage %1:", "<w:pStyle w:val=\"Frage\"/>"))\
        </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        """,
      styles: """
        <w:style w:type="paragraph" w:styleId="Frage"><w:name w:val="Frage"/><w:pPr><w:numPr><w:numId w:val="1"/>\
        </w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Kind"><w:name w:val="Kind"/>\
        <w:basedOn w:val="Frage"/></w:style>
        """)
    #expect(try letter.lines() == ["¶<li>Frage 1: a", "¶b", "¶<li>Frage 2: c"])
  }
}
