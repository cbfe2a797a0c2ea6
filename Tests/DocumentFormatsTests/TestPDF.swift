/// Writes small PDFs, object by object, with a true cross-reference table.
struct TestPDF {
  /// The page's content stream, and what its dictionary says beyond size and fonts.
  struct Page {
    var content: String
    var entries = ""
    /// What its resources hold beyond fonts.
    var resources = ""
  }

  private static let fontNames = ["Helvetica", "Helvetica-Bold", "Times-Italic"]
  private static let firstPage = 3 + fontNames.count

  var pages: [Page] = []
  /// The information dictionary's title.
  var title: String?
  /// Further objects; their numbers begin at `firstExtra`.
  var extras: [String] = []
  var catalogEntries = ""

  var firstExtra: Int { Self.firstPage + pages.count * 2 }

  /// A text at a place from the page's lower left corner; fonts F0 plain, F1 bold, F2 italic.
  static func text(_ text: String, x: Int, y: Int, font: Int = 0, size: Int = 10) -> String {
    "BT /F\(font) \(size) Tf 1 0 0 1 \(x) \(y) Tm (\(text)) Tj ET\n"
  }

  static func page(_ texts: String..., entries: String = "") -> Page {
    Page(content: texts.joined(), entries: entries)
  }

  /// A black square.
  static let drawing = "100 100 50 50 re f\n"
  /// A grey dot as an inline image.
  static let image = "q 50 0 0 50 100 100 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u{7F} EI Q\n"

  var bytes: [UInt8] {
    var objects: [String] = []
    let kids = pages.indices.map { "\(Self.firstPage + $0 * 2) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Catalog /Pages 2 0 R \(catalogEntries) >>")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    for name in Self.fontNames {
      objects.append(
        "<< /Type /Font /Subtype /Type1 /BaseFont /\(name) /Encoding /WinAnsiEncoding >>")
    }
    let fonts = Self.fontNames.indices.map { "/F\($0) \($0 + 3) 0 R" }.joined(separator: " ")
    for (index, page) in pages.enumerated() {
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << \(fonts) >> \(page.resources) >>
        /Contents \(Self.firstPage + index * 2 + 1) 0 R \(page.entries) >>
        """)
      objects.append(
        "<< /Length \(page.content.utf8.count) >>\nstream\n\(page.content)\nendstream")
    }
    objects += extras
    var trailer = "/Size \(objects.count + 1) /Root 1 0 R"
    if let title {
      objects.append("<< /Title (\(title)) >>")
      trailer = "/Size \(objects.count + 1) /Root 1 0 R /Info \(objects.count) 0 R"
    }
    return Self.file(objects, trailer)
  }

  private static func file(_ objects: [String], _ trailer: String) -> [UInt8] {
    var file = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(file.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n\(table)trailer\n<< \(trailer) >>\n"
    file += "startxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
