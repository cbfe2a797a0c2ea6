import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct DOCXFormatTests {
  @Test(arguments: [
    // A field in both spellings: its result is text, what it does is none.
    (
      """
      <w:p><w:r><w:t>Vorlage </w:t></w:r><w:fldSimple w:instr="DOCPROPERTY Nr"><w:r><w:t>DS 1/21</w:t></w:r></w:fldSimple>\
      <w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE </w:instrText><w:fldChar w:fldCharType="separate"/>\
      <w:t> vom 5. März</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>
      """,
      ["¶Vorlage DS 1/21 vom 5. März"]
    ),
    // Tracked: "2,5" became "3,0", and two paragraphs one.
    (
      """
      <w:p><w:r><w:t>Es sind </w:t></w:r><w:del w:id="1"><w:r><w:delText>2,5</w:delText></w:r></w:del>\
      <w:ins w:id="2"><w:r><w:t>3,0</w:t></w:r></w:ins><w:r><w:t> VZÄ</w:t></w:r></w:p>\
      <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>Ein </w:t></w:r></w:p>\
      <w:p><w:r><w:t>Satz.</w:t></w:r></w:p>
      """,
      ["¶Es sind 3,0 VZÄ", "¶Ein Satz."]
    ),
    // A text box in both forms is read once, after its paragraph.
    (
      """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>\
      <w:p><w:r><w:t>Kasten</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>\
      <w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>\
      </mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Text</w:t></w:r></w:p>
      """,
      ["¶Text", "¶Kasten"]
    ),
    // Hidden and struck text is kept as what it is; a box that Word's forms tick.
    (
      """
      <w:p><w:r><w:t>sichtbar </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>\
      <w:r><w:rPr><w:strike/></w:rPr><w:t> alt</w:t></w:r></w:p>\
      <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>\
      </w:fldChar><w:instrText>FORMCHECKBOX</w:instrText><w:fldChar w:fldCharType="end"/><w:t>ja</w:t></w:r></w:p>
      """,
      ["¶sichtbar ⟨hidden:geheim⟩ ⟨struck:alt⟩", "¶☒ ja"]
    ),
    (
      """
      <w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Lage</w:t></w:r></w:p>\
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Frage</w:t></w:r><w:r><w:br/><w:t>1-2</w:t><w:noBreakHyphen/><w:t>3</w:t>\
      <w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>
      """,
      ["¶<h2>Lage", "¶‹Frage›", "1-2-3☑"]
    ),
  ]) func `What Word shows is read, all changes accepted`(
    _ body: String, _ expected: [String]
  ) throws {
    #expect(try TestDOCX(body: body).lines() == expected)
  }

  @Test func `A cell keeps its column, also beside and below cells that reach further`() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(TestDOCX.paragraph(text))</w:tc>"
    }
    let body = """
      <w:tbl><w:tr>\(cell("Träger"))\(cell("Haus"))\(cell("VZÄ"))</w:tr>\
      <w:tr>\(cell("AWO", "<w:vMerge w:val=\"restart\"/>"))\(cell("A"))\(cell("1,0"))</w:tr>\
      <w:tr>\(cell("", "<w:vMerge/>"))\(cell("B"))\(cell("2,0"))</w:tr>\
      <w:tr>\(cell("Summe", "<w:gridSpan w:val=\"2\"/>"))\(cell("3,0"))</w:tr></w:tbl>
      """
    #expect(
      try TestDOCX(body: body).lines()
        == [
          "¶<tr>Träger | Haus | VZÄ", "¶<tr>AWO | A | 1,0", "¶<tr>| B | 2,0", "¶<tr>Summe | | 3,0",
        ])
  }

  @Test func `A note's mark touches its word and is no digit; heads of pages are set aside`() throws
  {
    let letter = TestDOCX(
      body: "<w:p><w:r><w:t>2,5</w:t><w:footnoteReference w:id=\"2\"/><w:t> VZÄ</w:t></w:r></w:p>",
      footnotes: """
        <w:footnote w:type="separator" w:id="0"/><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/>\
        <w:t> ohne Leitung</w:t></w:r></w:p></w:footnote>
        """,
      header: TestDOCX.paragraph("Stadt Musterhausen"))
    #expect(
      try letter.lines() == [
        "¶<furniture>Stadt Musterhausen", "¶2,5¹ VZÄ", "¶<footnote>¹ ohne Leitung",
      ])
  }

  @Test func `Tracked changes and comments are warned of`() throws {
    let body = "<w:p><w:ins w:id=\"1\"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>"
    let messages = try Formats.read(TestDOCX(body: body).bytes).diagnostics
    #expect(messages.map(\.severity) == [.warning])
    #expect(messages[0].message.hasPrefix("tracked changes (insertions: 1, deletions: 0)"))
  }

  @Test(arguments: [
    (
      "word/vbaProject.bin",
      DocumentError(.unknownFormat, detail: "a Word document with macros, DOCM")
    )
  ]) func `What may do more than be read is refused`(_ name: String, _ error: DocumentError) {
    let letter = TestDOCX(body: TestDOCX.paragraph("Text"), files: [(name, [1])])
    #expect(throws: error) { try Formats.read(letter.bytes) }
  }

  @Test(arguments: [
    ("<!DOCTYPE w:p>", "has a document type"), ("<w:p>", "word/document.xml"),
  ]) func `A part that is no XML of an office program is damage`(_ body: String, _ detail: String)
    throws
  {
    let error = try #require(throws: DocumentError.self) {
      try Formats.read(TestDOCX(body: body).bytes)
    }
    #expect(error.kind == .damaged)
    #expect(error.detail?.contains(detail) == true)
  }

  @Test func `Sheets, and documents with a password, are named as what they are`() {
    let sheet = StoredZIP.archive([("xl/workbook.xml", [])])
    #expect(throws: DocumentError(.unknownFormat, detail: "a spreadsheet")) {
      try Formats.read(sheet)
    }
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let locked =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 500) + name
    #expect(throws: DocumentError(.encrypted, detail: "an Office document with a password")) {
      try Formats.read(locked)
    }
  }
}
