/// Words between white space, looked for byte by byte: the standard library's `split` compares
/// characters, and costs ten times as much.
extension String {
  /// The words between spaces and tabs; line feeds belong to words.
  package var words: [Substring] { self[...].words }

  /// The words between white space of any kind, with one space between them.
  package var collapsedWhiteSpace: String { self[...].collapsedWhiteSpace }

  /// The first words between spaces and tabs, so many at most.
  package func firstWords(_ count: Int) -> [Substring] { self[...].firstWords(count) }

  /// Whether no character but white space of any kind stands in the text; none in an empty one.
  package var containsOnlyWhiteSpace: Bool {
    for byte in utf8 where !WhiteSpace.isASCII(byte) {
      return byte >= 0x80 && allSatisfy(\.isWhitespace)
    }
    return true
  }

  /// How many words stand between spaces and tabs.
  package var wordCount: Int { self[...].wordCount }

  /// The lines that hold anything.
  package var nonEmptyLines: [Substring] { self[...].nonEmptyLines }

  /// The text from its first character on that is no space.
  package var droppingLeadingSpaces: Substring { self[...].droppingLeadingSpaces }
}

extension String {
  /// What stands between ASCII characters; empty parts are left out.
  package func parts(separatedBy separators: CharacterTable) -> [Substring] {
    self[...].parts { separators.contains($0) }
  }
}

extension Substring {
  /// The words between spaces and tabs; line feeds belong to words.
  package var words: [Substring] { parts(separatedBy: Self.isSpace) }

  /// The first words between spaces and tabs, so many at most.
  package func firstWords(_ count: Int) -> [Substring] {
    let end: Int = withBytes { bytes in
      var words = 0
      for offset in bytes.indices where !Self.isSpace(bytes[offset]) {
        guard offset == 0 || Self.isSpace(bytes[offset - 1]) else { continue }
        if words == count { return offset }
        words += 1
      }
      return bytes.count
    }
    return self[..<utf8.index(startIndex, offsetBy: end)].words
  }

  /// The words between white space of any kind, with one space between them: none stands at the
  /// text's ends, and no line ends in it.
  package var collapsedWhiteSpace: String {
    if withBytes(WhiteSpace.stands) {
      return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let text = droppingASCIIWhiteSpace
    if text.withBytes(WhiteSpace.isCollapsed) { return String(text) }
    return text.parts(separatedBy: WhiteSpace.isASCII).joined(separator: " ")
  }

  /// How many words stand between spaces and tabs.
  package var wordCount: Int {
    withBytes { bytes in
      guard let first = bytes.first else { return 0 }
      // Without a branch, for the sake of vector instructions.
      var count = Self.isSpace(first) ? 0 : 1
      for index in 1..<bytes.count {
        count += Self.isSpace(bytes[index - 1]) && !Self.isSpace(bytes[index]) ? 1 : 0
      }
      return count
    }
  }

  /// The lines that hold anything.
  package var nonEmptyLines: [Substring] { parts { $0 == UInt8(ascii: "\n") } }

  /// The text from its first character on that is no space.
  package var droppingLeadingSpaces: Substring { dropping { $0 == UInt8(ascii: " ") } }

  /// The text from its first character on that is neither space nor tab.
  package var droppingLeadingWhiteSpace: Substring {
    dropping { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// The first word, up to a space.
  package var firstWord: Substring {
    self[..<(firstIndex(ofASCII: " ") ?? endIndex)]
  }

  /// Room for what most texts have, so that it need not grow.
  fileprivate static let usualParts = 8

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Without the ASCII white space at both ends.
  private var droppingASCIIWhiteSpace: Substring {
    guard let start = utf8.firstIndex(where: { !WhiteSpace.isASCII($0) }),
      let last = utf8.lastIndex(where: { !WhiteSpace.isASCII($0) })
    else { return self[endIndex...] }
    return self[start..<utf8.index(after: last)]
  }

  @inline(__always)
  private func dropping(_ isWhite: (UInt8) -> Bool) -> Substring {
    self[(utf8.firstIndex { !isWhite($0) } ?? endIndex)...]
  }

  @inline(__always)
  fileprivate func parts(separatedBy isSeparator: (UInt8) -> Bool) -> [Substring] {
    let bytes = utf8
    var parts: [Substring] = []
    parts.reserveCapacity(Self.usualParts)
    forEachPart(separatedBy: isSeparator) { part in
      let start = bytes.index(startIndex, offsetBy: part.lowerBound)
      parts.append(self[start..<bytes.index(start, offsetBy: part.count)])
    }
    return parts
  }

  /// Tells where each part stands, in bytes from the start.
  @inline(__always)
  private func forEachPart(separatedBy isSeparator: (UInt8) -> Bool, _ tell: (Range<Int>) -> Void) {
    withBytes { bytes in
      var start = 0
      for offset in 0...bytes.count where offset == bytes.count || isSeparator(bytes[offset]) {
        if start < offset { tell(start..<offset) }
        start = offset + 1
      }
    }
  }
}
