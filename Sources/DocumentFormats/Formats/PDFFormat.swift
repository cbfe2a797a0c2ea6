import CouncilModel

/// PDF, through poppler.
struct PDFFormat: DocumentFormat {
  /// As Acrobat does: the header may stand after some other bytes.
  private static let headerBytes = 1024
  private static let header = Array("%PDF-".utf8)

  var name: Document.Format { "pdf" }
  var signature: [UInt8]? { Self.header }
  var isCompressed: Bool { true }

  func recognises(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(Self.headerBytes)
    guard let start = ASCII.firstIndex(of: Self.header, in: head, from: 0) else {
      return PDFTrailer(bytes).isComplete
    }
    return !HTMLFormat().recognises(Array(head[..<start]))
  }

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    let log = PopplerLog()
    let result = log.during { () -> Result<Document, DocumentError> in
      do throws(DocumentError) {
        return .success(try PDFReader.read(bytes, log))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// With a form, for whose fields poppler looks for fonts.
  var sample: [UInt8] {
    Array(
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [5 0 R] /DA (/Helv 0 Tf 0 g)
        /DR <</Font <</Helv 6 0 R>>>>>>>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Annots [5 0 R] /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica
        /Encoding /WinAnsiEncoding>>>>>>>> endobj
      4 0 obj <</Length 56>> stream
      BT /F1 12 Tf 72 700 Td (1. Wer tr\\344gt die Kosten?) Tj ET
      endstream endobj
      5 0 obj <</Type /Annot /Subtype /Widget /FT /Tx /T (Name) /V (Frau Muster) /Rect [72 600 300 620]
        /DA (/Helv 10 Tf 0 g)>> endobj
      6 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
      trailer <</Root 1 0 R /Size 7>>
      %%EOF

      """.utf8)
  }
}
