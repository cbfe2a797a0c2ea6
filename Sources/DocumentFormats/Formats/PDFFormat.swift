import CouncilModel

/// PDF, through poppler.
struct PDFFormat: DocumentFormat {
  /// As Acrobat does: the header may stand behind some other bytes.
  private static let headerBytes = 1024
  private static let header = Array("%PDF-".utf8)

  func recognises(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(Self.headerBytes)
    return ASCII.firstIndex(of: Self.header, in: head, from: 0) != nil
      && !HTMLFormat().recognises(Array(head.prefix { $0 != UInt8(ascii: "%") }))
  }

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    let log = PopplerLog()
    let result = log.during { () -> Result<Document, DocumentError> in
      do throws(DocumentError) {
        return .success(try PDFReader.read(bytes))
      } catch {
        return .failure(error)
      }
    }
    var document = try result.get()
    if let summary = log.summary {
      document.diagnostics.append(Diagnostic(.warning, "damaged in part: \(summary)"))
    }
    return document
  }
}
