import CouncilModel

/// Marks page numbers, with the running head that stands on the same line.
///
/// "Seite 1 von 2", "– 2 –", "Ergänzende Erläuterungen Seite 2",
/// "Drucksache 20/3153 … Landtag - 20. Wahlperiode".
enum PageNumbers {
  /// A running head with its page number is no longer than this, in words.
  private static let longestHead = 12
  /// Heads and feet reach this far into a page, as shares of its height.
  private static let headShare = 0.13
  private static let footShare = 0.87
  /// A number alone is a page number only among the first or last lines of a page.
  private static let edge = 2

  static func mark(_ lines: inout [LayoutLine]) {
    for index in lines.indices
    where !lines[index].isAside && lines[index].wordCount <= longestHead {
      let line = lines[index]
      if isPageNumber(line) || isParliamentHead(line, at: index) || isPrintNote(line) {
        lines[index].aside = .furniture
      }
    }
    markBesideNumbers(&lines)
  }

  /// Marks running heads on a page number's own line, where the page's geometry tells.
  private static func markBesideNumbers(_ lines: inout [LayoutLine]) {
    let numbers = lines.indices.filter {
      lines[$0].isAside && lines[$0].line.role == .body && isPageNumber(lines[$0])
    }
    guard !numbers.isEmpty else { return }
    for index in lines.indices where !lines[index].isAside {
      let isBeside = numbers.contains { stands(lines[index], beside: lines[$0]) }
      if isBeside { lines[index].aside = .furniture }
    }
  }

  private static func stands(_ line: LayoutLine, beside number: LayoutLine) -> Bool {
    guard line.page == number.page, let a = line.box, let b = number.box, line.pageHeight > 0,
      a.bottom < line.pageHeight * headShare || a.top > line.pageHeight * footShare
    else { return false }
    return min(a.bottom, b.bottom) - max(a.top, b.top) > min(a.height, b.height) / 2
  }

  private static func isPageNumber(_ line: LayoutLine) -> Bool {
    let words = line.line.words
    guard let first = words.first?.text, let last = words.last?.text, words.count <= longestHead
    else { return false }
    if isDash(first.unicodeScalars.first), isDashedNumber(words.map(\.text)) { return true }
    if let seite = words.lastIndex(where: { $0.text == "Seite" || $0.text == "Blatt" }) {
      return isNumbering(words[(seite + 1)...].map(\.text)) && !line.endsSentence
        && (seite == 0 || first.first?.isUppercase == true)
    }
    return words.count == 1 && isNumber(last) && line.box != nil
      && (line.isWithin(edge, ofPageEdge: .top) || line.isWithin(edge, ofPageEdge: .bottom))
  }

  /// "2", "2 von 3", "2/3", "2 / 3".
  private static func isNumbering(_ words: [String]) -> Bool {
    let parts = words.flatMap { $0.split(separator: "/").map(String.init) }
      .filter { $0 != "von" && $0 != "/" }
    return (1...2).contains(parts.count) && parts.allSatisfy(isNumber)
  }

  /// "– 2 –", "-2-".
  private static func isDashedNumber(_ words: [String]) -> Bool {
    let joined = words.joined()
    guard joined.count >= 3, isDash(joined.unicodeScalars.first), isDash(joined.unicodeScalars.last)
    else { return false }
    return isNumber(String(joined.dropFirst().dropLast()))
  }

  private static func isDash(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "-", "–", "—", "‐": true
    default: false
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 4 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// A parliament's running head; on the first lines of a paper it is the paper's own head.
  private static func isParliamentHead(_ line: LayoutLine, at index: Int) -> Bool {
    let headLines = 8
    guard index >= headLines, line.wordCount <= longestHead, !line.endsSentence else {
      return false
    }
    return line.line.words.contains { $0.text.hasSuffix("Wahlperiode") }
      && line.line.words.contains { $0.text.hasPrefix("Drucksache") }
  }

  /// "Gedruckt auf 100 Prozent Recyclingpapier".
  private static func isPrintNote(_ line: LayoutLine) -> Bool {
    line.wordCount <= longestHead && line.line.words.contains { $0.text == "Recyclingpapier" }
  }
}
