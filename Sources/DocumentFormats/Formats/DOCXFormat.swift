import CouncilModel

/// Word documents, DOCX (ECMA-376): a ZIP archive of XML parts.
struct DOCXFormat: DocumentFormat {
  var name: Document.Format { "docx" }
  var signature: [UInt8]? { [0x50, 0x4B, 0x03, 0x04] }
  var isCompressed: Bool { true }

  func recognises(_ bytes: [UInt8]) -> Bool { ZIPArchive(bytes).map(WordPackage.isOne) ?? false }

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    guard let archive = ZIPArchive(bytes) else { throw DocumentError(.damaged) }
    let package = try WordPackage(archive)
    let reader = try WordReader(package)
    return try OfficeDocument.document(
      name, title: package.title(), reader.page, reader.diagnostics)
  }

  var sample: [UInt8] {
    StoredZIP.archive([
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      (
        "_rels/.rels",
        Array(
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
          relationships/officeDocument" Target="word/document.xml"/></Relationships>
          """.utf8)
      ),
      (
        "word/document.xml",
        Array(
          """
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
          <w:p><w:r><w:t>1. Wer trägt die Kosten?</w:t></w:r></w:p></w:body></w:document>
          """.utf8)
      ),
    ])
  }
}
