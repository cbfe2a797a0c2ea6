/// A PDF's pages, as its tree of pages orders them.
extension PDFObjects {
  /// A deeper tree is an attack, not a letter.
  private static let deepestTree = 60

  /// The pages in their order, with what they inherit.
  func pages() -> [[String: PDFValue]] {
    guard isReadable else { return [] }
    var pages: [[String: PDFValue]] = []
    var visited: Set<Int> = []
    collect(catalog["Pages"], inherited: [:], into: &pages, &visited, depth: 0)
    return pages
  }

  private func collect(
    _ node: PDFValue?, inherited: [String: PDFValue], into pages: inout [[String: PDFValue]],
    _ visited: inout Set<Int>, depth: Int
  ) {
    guard depth < Self.deepestTree else { return }
    if case .reference(let number)? = node, !visited.insert(number).inserted { return }
    guard var entries = resolved(node).entries else { return }
    for key in ["Resources", "MediaBox", "CropBox", "Rotate"] where entries[key] == nil {
      entries[key] = inherited[key]
    }
    if let kids = resolved(entries["Kids"]).elements {
      for kid in kids { collect(kid, inherited: entries, into: &pages, &visited, depth: depth + 1) }
    } else {
      pages.append(entries)
    }
  }
}
