/// The parts of an OpenDocument text (ISO 26300, part 3).
struct OpenDocumentPackage {
  private static let prefixes: [String: String] = {
    var prefixes = [
      "http://purl.org/dc/elements/1.1/": "dc",
      "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
      "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0": "field",
      "http://www.w3.org/XML/1998/namespace": "xml",
    ]
    for (prefix, name) in [
      ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
      ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("form", "form"), ("manifest", "manifest"),
    ] {
      prefixes["urn:oasis:names:tc:opendocument:xmlns:\(name):1.0"] = prefix
    }
    return prefixes
  }()

  private static let type = "application/vnd.oasis.opendocument.text"
  private static let types: Set<String> = [type, type + "-template"]

  private let archive: ZIPArchive
  /// `content.xml`.
  let content: XMLElement
  /// `styles.xml`.
  let styles: XMLElement?

  /// Whether an archive is an OpenDocument text.
  static func isOne(_ archive: ZIPArchive) -> Bool {
    guard archive.entry("content.xml") != nil, let entry = archive.entry("mimetype") else {
      return false
    }
    do throws(DocumentError) {
      return types.contains(
        String(decoding: try archive.contents(of: entry), as: UTF8.self).trimmed)
    } catch {
      return false
    }
  }

  init(_ archive: ZIPArchive) throws(DocumentError) {
    self.archive = archive
    if let manifest = try Self.root(of: "META-INF/manifest.xml", archive),
      manifest.children.contains(where: { $0.child("manifest:encryption-data") != nil })
    {
      throw DocumentError(.encrypted)
    }
    guard let content = try Self.root(of: "content.xml", archive),
      content.descendant("office:body", "office:text") != nil
    else { throw DocumentError(.damaged, detail: "no text in content.xml") }
    self.content = content
    styles = try Self.root(of: "styles.xml", archive)
  }

  /// What the file itself gives as its title.
  func title() throws(DocumentError) -> String? {
    try Self.root(of: "meta.xml", archive)?.descendant("office:meta", "dc:title")?.text
  }

  private static func root(
    of name: String, _ archive: ZIPArchive
  ) throws(DocumentError) -> XMLElement? {
    guard let entry = archive.entry(name) else { return nil }
    return try XMLParser.tree(archive.contents(of: entry), of: name, prefixes: prefixes).root
  }
}
