import CouncilModel

/// OpenDocument texts, ODT (ISO 26300): a ZIP archive of XML parts.
struct ODTFormat: DocumentFormat {
  var name: Document.Format { "odt" }
  var signature: [UInt8]? { [0x50, 0x4B, 0x03, 0x04] }
  var isCompressed: Bool { true }

  func recognises(_ bytes: [UInt8]) -> Bool {
    ZIPArchive(bytes).map(OpenDocumentPackage.isOne) ?? false
  }

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    guard let archive = ZIPArchive(bytes) else { throw DocumentError(.damaged) }
    let package = try OpenDocumentPackage(archive)
    let reader = OpenDocumentReader(package)
    return try OfficeDocument.document(
      name, title: package.title(), reader.page, reader.diagnostics)
  }

  var sample: [UInt8] {
    let namespace = "urn:oasis:names:tc:opendocument:xmlns:"
    return StoredZIP.archive([
      ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
      (
        "content.xml",
        Array(
          """
          <o:document-content xmlns:o="\(namespace)office:1.0" xmlns:t="\(namespace)text:1.0"><o:body>\
          <o:text><t:p>1. Wer trägt die Kosten?</t:p></o:text></o:body></o:document-content>
          """.utf8)
      ),
    ])
  }
}
