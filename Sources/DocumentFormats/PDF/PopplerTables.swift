import CPoppler

/// poppler's tables of character names and encodings.
///
/// poppler builds them for its first document and drops them with its last; where letters are read
/// one after the other that is a tenth of the time. One empty document that stays open keeps them.
enum PopplerTables {
  /// Keeps them until the process ends.
  static func keep() { _ = emptyDocument }

  private nonisolated(unsafe) static let emptyDocument: OpaquePointer? = {
    let data = g_bytes_new(empty, gsize(empty.count))
    defer { g_bytes_unref(data) }
    return poppler_document_new_from_bytes(data, nil, nil)
  }()

  private static let empty = Array(
    """
    %PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
    2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
    trailer <</Root 1 0 R /Size 3>>
    %%EOF

    """.utf8)
}
