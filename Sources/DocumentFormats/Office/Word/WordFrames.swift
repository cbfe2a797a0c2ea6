/// The heads and feet of a Word document's pages, each once, those that are shown (ECMA-376, 17.10).
struct WordFrames {
  private(set) var heads: [XMLElement] = []
  private(set) var feet: [XMLElement] = []

  init(_ package: WordPackage, _ settings: XMLElement?) throws(DocumentError) {
    let hasEven = settings?.child("w:evenAndOddHeaders").map(WordFlag.isOn) ?? false
    var seen: Set<String> = []
    for section in Self.sections(of: package.main.root) {
      let hasFirst = section.child("w:titlePg").map(WordFlag.isOn) ?? false
      for reference in section.children {
        guard let id = reference["r:id"], seen.insert(id).inserted else { continue }
        switch reference["w:type"] {
        case "first" where !hasFirst: continue
        case "even" where !hasEven: continue
        default: break
        }
        guard let part = try package.part(relation: id) else { continue }
        if reference.name == "w:headerReference" { heads.append(part) }
        if reference.name == "w:footerReference" { feet.append(part) }
      }
    }
  }

  /// The properties of each section: within its last paragraph, the last section's at the end.
  private static func sections(of document: XMLElement) -> [XMLElement] {
    guard let body = document.child("w:body") else { return [] }
    return body.children.compactMap { element in
      element.name == "w:sectPr" ? element : element.descendant("w:pPr", "w:sectPr")
    }
  }
}
