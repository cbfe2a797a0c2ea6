/// The heads and feet of an OpenDocument text's pages (ISO 26300, part 1, 16.9), of those kinds of
/// page that the text uses.
struct OpenDocumentFrames {
  private static let heads: Set<String> = [
    "style:header", "style:header-left", "style:header-first", "loext:header-first",
  ]
  private static let feet: Set<String> = [
    "style:footer", "style:footer-left", "style:footer-first", "loext:footer-first",
  ]
  private static let standard = "Standard"

  private(set) var heads: [XMLElement] = []
  private(set) var feet: [XMLElement] = []

  init(_ package: OpenDocumentPackage, used: Set<String>) {
    let pages = package.styles?.child("office:master-styles")?.children("style:master-page") ?? []
    var names = used.union([Self.standard])
    // One kind of page may name the kind that follows it.
    for _ in pages {
      names.formUnion(
        pages.filter { names.contains($0["style:name"] ?? "") }
          .compactMap { $0["style:next-style-name"] })
    }
    for page in pages where names.contains(page["style:name"] ?? "") {
      for element in page.children where element["style:display"] != "false" {
        guard let name = element.name else { continue }
        if Self.heads.contains(name) { heads.append(element) }
        if Self.feet.contains(name) { feet.append(element) }
      }
    }
  }
}
