import CouncilModel

/// Marks contact blocks that stand in the text: runs of short lines with telephone numbers,
/// addresses, opening hours, tram lines and bank accounts.
enum ContactBlocks {
  private static let firstWords: Set<String> = [
    "Telefon", "Telefon:", "Tel.", "Tel.:", "Telefax", "Telefax:", "Fax", "Fax:", "E-Mail:",
    "E-Mail", "Mail:", "Internet:", "Internet", "Hausanschrift:", "Hausanschrift",
    "Postanschrift:", "Postfach", "Sprechzeiten:", "Sprechzeiten", "Öffnungszeiten:",
    "Öffnungszeiten", "Bankverbindung:", "IBAN", "IBAN:", "BIC", "BIC:", "Sparkasse",
    "Haltestelle:", "Haltestelle", "Stadtbahn", "Straßenbahn", "Straßenbahnlinien", "Stadtbahn:",
    "Verkehrsverbindung:", "USt-IdNr.", "USt-IdNr.:", "Konto", "Sprechstunden:",
  ]
  private static let phrases = [
    "Sie erreichen uns", "So erreichen Sie uns", "Zu erreichen mit", "Für Besucher mit",
  ]
  private static let phraseWords = Set(phrases.map { String($0.prefix { $0 != " " }) })
  private static let letterheadWords = [
    "Hausanschrift", "Postanschrift", "Verkehrsverbindung", "Bankverbindung", "IBAN", "BIC",
    "Sparkasse", "USt-Id", "Sprechzeiten", "Stadtbahn", "Straßenbahn", "Konto",
  ]
  /// Longer lines are sentences, not addresses.
  private static let longestLine = 7
  /// A block of fewer telling lines is part of an answer.
  private static let fewestSigns = 3
  private static let smallShare = 0.95
  private static let footShare = 0.85
  private static let headShare = 0.2

  static func mark(_ lines: inout [LayoutLine], body: BodyMetrics) {
    var start = 0
    while start < lines.count {
      guard canStand(lines[start], body), isSign(lines[start]) else {
        start += 1
        continue
      }
      let block = block(around: start, in: lines, body: body)
      let signs = lines[block].filter(isSign).count
      if signs >= fewestSigns, isPageMatter(block, in: lines) {
        for index in block { lines[index].aside = .furniture }
      }
      start = block.upperBound
    }
  }

  /// Whether a block is the page's and not an answer that lists addresses: it names what only
  /// letterheads name, stands beside a page number, or its place on the page tells.
  private static func isPageMatter(_ block: Range<Int>, in lines: [LayoutLine]) -> Bool {
    if lines[block.lowerBound].box != nil { return true }
    let names = lines[block].contains { line in
      phrases.contains(where: line.text.hasPrefix)
        || letterheadWords.contains(where: line.text.hasPrefix)
    }
    let isBesideFurniture =
      (block.lowerBound > 0 && lines[block.lowerBound - 1].isAside)
      || (block.upperBound < lines.count && lines[block.upperBound].isAside)
    return names || isBesideFurniture
  }

  /// The short lines around a sign, from the paragraph that it stands in to the last paragraph
  /// with a sign.
  private static func block(
    around sign: Int, in lines: [LayoutLine], body: BodyMetrics
  ) -> Range<Int> {
    var first = sign
    while first > 0, lines[first].breakBefore != .paragraph, canStand(lines[first - 1], body) {
      first -= 1
    }
    var end = sign + 1
    var index = end
    var paragraphHasSign = true
    while index < lines.count, canStand(lines[index], body) {
      if lines[index].breakBefore == .paragraph {
        if paragraphHasSign { end = index }
        paragraphHasSign = false
      }
      paragraphHasSign = paragraphHasSign || isSign(lines[index])
      index += 1
    }
    if paragraphHasSign, index == lines.count || lines[index].breakBefore == .paragraph {
      end = index
    } else if paragraphHasSign, let last = lines[end..<index].lastIndex(where: isSign) {
      end = last + 1
    }
    return first..<end
  }

  /// Whether a line may be part of a contact block at all.
  private static func canStand(_ line: LayoutLine, _ body: BodyMetrics) -> Bool {
    if case .heading = line.line.role { return false }
    if line.isAside || !isAtEdge(line, body) { return false }
    guard line.wordCount <= longestLine else { return false }
    return line.text.utf8.last.map { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "!") } ?? false
  }

  /// Where the page's geometry is known, contacts stand at its edges or in small print.
  private static func isAtEdge(_ line: LayoutLine, _ body: BodyMetrics) -> Bool {
    guard let box = line.box, line.pageHeight > 0 else { return true }
    return line.fontSize < body.fontSize * smallShare
      || box.top > line.pageHeight * footShare
      || (line.page == 1 && box.bottom < line.pageHeight * headShare)
  }

  private static func isSign(_ line: LayoutLine) -> Bool {
    guard let first = line.line.words.first?.text else { return false }
    if firstWords.contains(first) { return true }
    if phraseWords.contains(first), phrases.contains(where: line.text.hasPrefix) { return true }
    if holdsAddress(line.text) { return true }
    return isPostalCode(first) && line.wordCount >= 2
      && line.line.words[1].text.first?.isUppercase == true
  }

  /// Whether "@" or "www." stands in a text.
  private static func holdsAddress(_ text: String) -> Bool {
    var letters = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@") || (byte == UInt8(ascii: ".") && letters >= 3) { return true }
      letters = byte == UInt8(ascii: "w") ? letters + 1 : 0
    }
    return false
  }

  private static func isPostalCode(_ text: String) -> Bool {
    text.utf8.count == 5 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
