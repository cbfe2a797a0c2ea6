import TextMatching

extension String {
  /// Columns that a terminal needs for the text.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text on one line: white space of any kind becomes one space.
  package var onOneLine: String { collapsedWhiteSpace }

  /// The text in at most so many columns, with "…" where something was cut off.
  package func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var kept = ""
    var used = 0
    for character in self {
      used += character.displayWidth
      guard used < width else { break }
      kept.append(character)
    }
    return width > 0 ? kept + "…" : ""
  }

  /// The text's words on lines of at most so many columns; a longer word has a line of its own.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: \.isWhitespace).map(String.init) {
      if line.isEmpty {
        line = word
      } else if line.displayWidth + 1 + word.displayWidth <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

extension Character {
  /// 0 for marks that stand on nothing, 2 for East Asian wide characters and pictures, else 1.
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    let isPicture =
      first.properties.isEmojiPresentation
      || unicodeScalars.contains { $0.value == Self.pictureSelector }
    return isPicture || Self.wide.contains { $0.contains(first.value) } ? 2 : 1
  }

  /// U+FE0F asks for a picture instead of a sign.
  private static let pictureSelector: UInt32 = 0xFE0F

  /// Blocks whose characters are wide (Unicode Standard Annex 11, the large ones).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]
}
