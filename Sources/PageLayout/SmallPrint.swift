import CouncilModel

/// Marks what is set clearly smaller than the running text at a page's head or foot: return
/// addresses, contact feet, footnotes.
enum SmallPrint {
  /// Small print is at most this share of the body's font size.
  private static let smallShare = 0.87
  /// Heads and feet reach this far into a page, as shares of its height.
  private static let headShare = 0.25
  private static let footShare = 0.72
  /// On later pages, small print this far up continues the first page's title.
  private static let runningHeadShare = 0.1

  static func mark(_ lines: inout [LayoutLine], body: BodyMetrics) {
    guard body.fontSize > 0 else { return }
    for index in lines.indices where !lines[index].isAside {
      let line = lines[index]
      guard let box = line.box, line.pageHeight > 0, line.line.role == .body,
        line.fontSize > 0, line.fontSize <= body.fontSize * smallShare
      else { continue }
      let isHead = line.page == 1 && box.bottom < line.pageHeight * headShare
      let isFoot = box.top > line.pageHeight * footShare
      let isRunningHead = line.page > 1 && box.bottom < line.pageHeight * runningHeadShare
      if isRunningHead {
        lines[index].aside = .furniture
      } else if (isHead || isFoot) && !hasBodyBelow(index, in: lines, body: body) {
        lines[index].aside = .furniture
      } else if isHead {
        if isReturnAddress(line.text) { lines[index].aside = .furniture }
      }
    }
  }

  /// Whether running text stands below a line on its page: then it is part of a table, not a foot.
  private static func hasBodyBelow(
    _ index: Int, in lines: [LayoutLine], body: BodyMetrics
  ) -> Bool {
    guard let box = lines[index].box else { return false }
    return lines.contains { other in
      guard other.page == lines[index].page, !other.isAside, let otherBox = other.box else {
        return false
      }
      return otherBox.top > box.bottom && other.fontSize > body.fontSize * smallShare
    }
  }

  /// "Stadt Neustadt . Der Oberbürgermeister . 99999 Neustadt" above the addressee.
  private static func isReturnAddress(_ text: String) -> Bool {
    let separators = text.split(separator: " ").filter {
      [".", "·", "|", "•", "-", "–"].contains($0)
    }
    return !separators.isEmpty && text.contains(where: \.isNumber)
  }
}
