import CouncilModel
@testable import DocumentFormats

/// Makes Word documents of what a test is about.
struct TestDOCX {
  var body: String
  var numbering = ""
  var styles = ""
  var footnotes = ""
  var header = ""
  /// Further files, by their names.
  var files: [(name: String, contents: [UInt8])] = []

  private static let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let names = [
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ("v", "urn:schemas-microsoft-com:vml"),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  ].map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()

  var bytes: [UInt8] {
    let section =
      header.isEmpty
      ? "" : "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rheader\"/></w:sectPr>"
    let parts = [
      ("numbering", "numbering", numbering), ("styles", "styles", styles),
      ("footnotes", "footnotes", footnotes), ("header", "hdr", header),
    ].filter { !$0.2.isEmpty }
    let relations = parts.map { name, _, _ in
      "<Relationship Id=\"r\(name)\" Type=\"\(Self.type)\(name)\" Target=\"\(name).xml\"/>"
    }.joined()
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var files: [(name: String, contents: [UInt8])] = [
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      (
        "_rels/.rels",
        Array(
          """
          <Relationships xmlns="\(package)"><Relationship Id="r1" Type="\(Self.type)officeDocument"
          Target="/word/document.xml"/></Relationships>
          """.utf8)
      ),
      (
        "word/_rels/document.xml.rels",
        Array("<Relationships xmlns=\"\(package)\">\(relations)</Relationships>".utf8)
      ),
      ("word/document.xml", Self.part("document", "<w:body>\(body)\(section)</w:body>")),
    ]
    files += parts.map { name, element, content in
      ("word/\(name).xml", Self.part(element, content))
    }
    return StoredZIP.archive(files + self.files)
  }

  private static func part(_ element: String, _ content: String) -> [UInt8] {
    Array("<w:\(element)\(names)>\(content)</w:\(element)>".utf8)
  }

  /// The lines that are read, as `HTMLFormatTests.shown` writes them.
  func lines() throws -> [String] {
    try Formats.read(bytes).pages.flatMap(\.lines).map(HTMLFormatTests.shown)
  }

  /// A paragraph of one run.
  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A paragraph of a list.
  static func item(_ text: String, list: Int, level: Int) -> String {
    paragraph(
      text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }
}
