import CouncilModel

/// What each element of a page holds in all, its descendants included.
struct HTMLMeasures {
  struct Sums: Equatable {
    /// Letters and digits.
    var letters = 0
    /// Of these, in links. An address that is printed in full counts as text of its own.
    var linkedLetters = 0
    var links = 0
    var tables = 0
    var headings = 0
    /// Paragraphs, items and headings.
    var paragraphs = 0
    var breaks = 0

    var lines: Int { max(paragraphs, 1) + breaks }
    var plainLetters: Int { letters - linkedLetters }

    static func += (sum: inout Sums, other: Sums) {
      sum.letters += other.letters
      sum.linkedLetters += other.linkedLetters
      sum.links += other.links
      sum.tables += other.tables
      sum.headings += other.headings
      sum.paragraphs += other.paragraphs
      sum.breaks += other.breaks
    }
  }

  private(set) var sums: [Sums]
  private(set) var page = Sums()

  private static let paragraphs: Set<String> = [
    "p", "li", "dt", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  /// - Parameter visibility: what the page does not show does not count.
  init(_ tree: HTMLTree, _ visibility: HTMLVisibility) {
    sums = Array(repeating: Sums(), count: tree.nodes.count)
    var isLinked = Array(repeating: false, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() where visibility[index] != .hidden {
      let inLink = node.parent.map { isLinked[$0] } ?? false
      switch node.content {
      case .text(let text):
        let letters = text.unicodeScalars.count(where: \.isLetterOrDigit)
        sums[index].letters = letters
        if inLink, !Self.isAddress(text) { sums[index].linkedLetters = letters }
      case .element(let element):
        let isLink = element.name == "a" && element.attributes["href"] != nil
        isLinked[index] = inLink || isLink
        // A box or a value counts as much as a letter does.
        if element.name == "input", HTMLControls.text(of: element) != nil {
          sums[index].letters = 1
        }
        sums[index].links = isLink ? 1 : 0
        sums[index].tables = element.tablePart == .table ? 1 : 0
        sums[index].headings = element.headingLevel == nil ? 0 : 1
        sums[index].paragraphs = Self.paragraphs.contains(element.name) ? 1 : 0
        sums[index].breaks = element.name == "br" ? 1 : 0
      }
    }
    for index in tree.nodes.indices.reversed() {
      if let parent = tree.nodes[index].parent {
        sums[parent] += sums[index]
      } else {
        page += sums[index]
      }
    }
  }

  subscript(index: Int) -> Sums { sums[index] }

  /// "www.erfurt.de", "https://…", "buero@erfurt.de".
  private static func isAddress(_ text: String) -> Bool {
    let text = text.trimmed
    return text.hasPrefix("http") || text.hasPrefix("www.") || text.contains("@")
  }
}
