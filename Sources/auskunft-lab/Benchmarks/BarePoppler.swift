internal import CPoppler

/// What poppler alone does for a letter: its text with places and fonts, and nothing made of it.
/// The yardstick for everything that is done besides.
enum BarePoppler {
  /// Reads all pages; answers how many bytes of text there are, nil where poppler refuses.
  static func textLength(of bytes: [UInt8]) -> Int? {
    let data = g_bytes_new(bytes, gsize(bytes.count))
    defer { g_bytes_unref(data) }
    guard let document = poppler_document_new_from_bytes(data, nil, nil) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(document)) }
    var length = 0
    for index in 0..<poppler_document_get_n_pages(document) {
      guard let page = poppler_document_get_page(document, index) else { continue }
      defer { g_object_unref(UnsafeMutableRawPointer(page)) }
      if let text = poppler_page_get_text(page) {
        length += String(cString: text).utf8.count
        g_free(text)
      }
      var rectangles: UnsafeMutablePointer<PopplerRectangle>?
      var count: guint = 0
      if poppler_page_get_text_layout(page, &rectangles, &count) != 0 { g_free(rectangles) }
      poppler_page_free_text_attributes(poppler_page_get_text_attributes(page))
    }
    return length
  }
}
