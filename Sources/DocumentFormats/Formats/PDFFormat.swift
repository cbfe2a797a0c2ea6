import CouncilModel

/// PDF, through poppler.
struct PDFFormat: DocumentFormat {
  /// As Acrobat does: the header may stand behind some other bytes.
  private static let headerBytes = 1024
  private static let header = Array("%PDF-".utf8)

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
}
