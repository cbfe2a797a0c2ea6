import CouncilModel

/// Marks running heads and feet: lines at a page's edge that stand again, but for numbers, at
/// the same edge of another page.
enum RepeatedLines {
  /// How many lines at the top and the bottom of a page may be running heads and feet.
  private static let edge = 6
  /// Where the geometry is known, they stand in these shares of the page's height.
  private static let headShare = 0.13
  private static let footShare = 0.86
  /// Two lines stand at the same place when they differ by at most this, in points.
  private static let placeTolerance = 3.0

  /// The same where only the order of the lines is known. In lines.
  private static let placeToleranceInLines = 1

  static func mark(_ lines: inout [LayoutLine]) {
    guard let first = lines.first, lines.contains(where: { $0.page != first.page }) else { return }
    for pageEdge in [LayoutLine.PageEdge.top, .bottom] {
      var places: [String: [Int]] = [:]
      for index in lines.indices
      where lines[index].isWithin(edge, ofPageEdge: pageEdge)
        && isAtEdge(lines[index], pageEdge)
      {
        places[key(lines[index].text), default: []].append(index)
      }
      for (key, indices) in places where !key.isEmpty {
        for index in indices where repeats(index, among: indices, in: lines, at: pageEdge) {
          lines[index].aside = .furniture
        }
      }
    }
  }

  /// Whether another page has the line at the same place.
  private static func repeats(
    _ index: Int, among indices: [Int], in lines: [LayoutLine], at edge: LayoutLine.PageEdge
  ) -> Bool {
    indices.contains { other in
      guard lines[other].page != lines[index].page else { return false }
      guard let here = lines[index].box, let there = lines[other].box else {
        return distance(lines[index], lines[other], edge) <= placeToleranceInLines
      }
      return abs(here.top - there.top) <= placeTolerance
        && abs(here.left - there.left) <= placeTolerance
    }
  }

  /// How many lines more stand between one of them and the page's edge.
  private static func distance(
    _ first: LayoutLine, _ second: LayoutLine, _ edge: LayoutLine.PageEdge
  ) -> Int {
    switch edge {
    case .top: abs(first.indexOnPage - second.indexOnPage)
    case .bottom:
      abs(
        first.linesOnPage - first.indexOnPage - (second.linesOnPage - second.indexOnPage))
    }
  }

  private static func isAtEdge(_ line: LayoutLine, _ edge: LayoutLine.PageEdge) -> Bool {
    // "Frage:" is a form's label on every page.
    if line.text.hasSuffix(":") { return false }
    // Without a place, "Nein." below two questions is no running head.
    guard let box = line.box, line.pageHeight > 0 else { return !line.endsSentence }
    return edge == .top
      ? box.bottom < line.pageHeight * headShare : box.top > line.pageHeight * footShare
  }

  /// The text with digits alike, so that page numbers do not tell lines apart; empty for lines
  /// without letters, which repeat by chance (table rows).
  private static func key(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var hasLetters = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: key.append(UInt8(ascii: "#"))
      case 0x41...0x5A, 0x61...0x7A:
        hasLetters = true
        key.append(UInt8(scalar.value))
      case ..<0x80: key.append(UInt8(scalar.value))
      default:
        hasLetters = hasLetters || scalar.properties.isAlphabetic
        key.append(
          contentsOf: UTF8.encode(scalar.properties.numericType == nil ? scalar : "#") ?? .init())
      }
    }
    return hasLetters ? String(decoding: key, as: UTF8.self) : ""
  }
}
