/// The parts of a Word document (ECMA-376, part 2): which file of the archive is what, its relations
/// say, not its name.
struct WordPackage {
  /// This program's prefixes; of each namespace the transitional and the strict one.
  private static let prefixes: [String: String] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "urn:schemas-microsoft-com:vml": "v",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
  ]
  private static let macros = "vbaProject.bin"

  /// A part and where it stands.
  struct Part {
    var name: String
    var root: XMLElement
  }

  private let archive: ZIPArchive
  /// The part that holds the letter.
  let main: Part
  private let mainRelations: [Relation]
  private let packageRelations: [Relation]

  private struct Relation {
    var id: String
    /// The last word of its type: `footnotes`.
    var type: String
    /// The part's name.
    var target: String
  }

  /// Whether an archive is a Word document.
  static func isOne(_ archive: ZIPArchive) -> Bool {
    archive.entry("[Content_Types].xml") != nil
      && archive.entries.contains { $0.name.starts(with: "word/document".utf8) }
  }

  init(_ archive: ZIPArchive) throws(DocumentError) {
    self.archive = archive
    guard !archive.entries.contains(where: { $0.name.ends(with: Self.macros.utf8) }) else {
      throw DocumentError(.unknownFormat, detail: "a Word document with macros, DOCM")
    }
    packageRelations = try Self.relations("_rels/.rels", of: "", archive)
    guard let name = packageRelations.first(where: { $0.type == "officeDocument" })?.target,
      let root = try Self.root(of: name, archive), root.name == "w:document"
    else { throw DocumentError(.damaged, detail: "no part that is the document") }
    main = Part(name: name, root: root)
    let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    let file = name.dropFirst(folder.count)
    mainRelations = try Self.relations("\(folder)_rels/\(file).rels", of: folder, archive)
  }

  /// The document's part of a kind: `styles`, `numbering`, `footnotes`; nil where it has none.
  func part(_ type: String) throws(DocumentError) -> XMLElement? {
    guard let relation = mainRelations.first(where: { $0.type == type }) else { return nil }
    return try Self.root(of: relation.target, archive)
  }

  /// The document's part that stands under an identifier.
  func part(relation id: String) throws(DocumentError) -> XMLElement? {
    guard let relation = mainRelations.first(where: { $0.id == id }) else { return nil }
    return try Self.root(of: relation.target, archive)
  }

  /// What the file itself gives as its title.
  func title() throws(DocumentError) -> String? {
    guard let relation = packageRelations.first(where: { $0.type == "core-properties" }) else {
      return nil
    }
    return try Self.root(of: relation.target, archive)?.child("dc:title")?.text
  }

  private static func root(
    of name: String, _ archive: ZIPArchive
  ) throws(DocumentError) -> XMLElement? {
    guard let entry = archive.entry(name) else { return nil }
    return try XMLParser.tree(archive.contents(of: entry), of: name, prefixes: prefixes).root
  }

  private static func relations(
    _ name: String, of folder: some StringProtocol, _ archive: ZIPArchive
  ) throws(DocumentError) -> [Relation] {
    guard let root = try root(of: name, archive) else { return [] }
    return root.children("rel:Relationship").compactMap { element in
      guard let id = element["Id"], let type = element["Type"], let target = element["Target"],
        element["TargetMode"] != "External"
      else { return nil }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      return Relation(
        id: id, type: type.split(separator: "/").last.map(String.init) ?? "", target: plain(path))
    }
  }

  /// `word/../docProps/core.xml` is `docProps/core.xml`.
  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

extension Array where Element == UInt8 {
  fileprivate func ends(with other: some Collection<UInt8>) -> Bool {
    suffix(other.count).elementsEqual(other)
  }
}
