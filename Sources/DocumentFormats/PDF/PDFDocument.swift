import CPoppler
import CouncilModel

/// poppler's document, freed with this object.
final class PDFDocument {
  private let document: OpaquePointer
  private let fonts = PDFFonts()

  init(_ bytes: [UInt8]) throws(DocumentError) {
    PopplerTables.keep()
    // poppler keeps reading from the bytes as long as it lives, so it gets a copy of its own.
    let data = g_bytes_new(bytes, gsize(bytes.count))
    defer { g_bytes_unref(data) }
    var error: UnsafeMutablePointer<GError>?
    guard let document = poppler_document_new_from_bytes(data, nil, &error) else {
      defer { g_error_free(error) }
      throw Self.reason(for: error)
    }
    self.document = document
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

  var pageCount: Int { Int(poppler_document_get_n_pages(document)) }

  var title: String? {
    guard let title = poppler_document_get_title(document) else { return nil }
    defer { g_free(title) }
    let cleaned = CleanedText(String(cString: title)).text
    let text = TextLine(words: UTF8Words.words(cleaned[...])).text
    return FileTitle.meaningful(text)
  }

  /// A page, counted from 0; nil where its object is damaged.
  func page(_ index: Int) -> PDFPage? {
    poppler_document_get_page(document, Int32(index)).map { PDFPage($0, fonts) }
  }

  private static func reason(for error: UnsafeMutablePointer<GError>?) -> DocumentError {
    guard let error else { return DocumentError(.damaged) }
    if error.pointee.domain == poppler_error_quark(),
      error.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
    {
      return DocumentError(.encrypted)
    }
    return DocumentError(.damaged, detail: error.pointee.message.map { String(cString: $0) })
  }
}
