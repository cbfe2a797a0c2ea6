import CouncilModel

/// Marks footnotes: lines that begin with a raised mark which stands after a word further up, as
/// "¹ ohne Leitung" does below "2,5¹ Stellen", with the lines that continue them.
enum Footnotes {
  /// Notes are set at most this large, or stand below the running text. In body font sizes.
  private static let smallShare = 0.95
  /// Longer marks are exponents. In characters.
  private static let longestMark = 3
  /// A wider gap ends a note. In font sizes.
  private static let widestGap = 0.6

  /// Notes that are counted by letters.
  private static let letters = Set("ᵃᵇᶜᵈᵉᶠ".unicodeScalars)

  static func mark(_ lines: inout [LayoutLine], body: BodyMetrics) {
    let marks = marks(in: lines)
    guard !marks.isEmpty else { return }
    var index = 0
    while index < lines.count {
      guard lines[index].aside == nil, let mark = mark(before: lines[index]),
        marks.contains(mark.text),
        isNote(index, in: lines, isRaised: mark.isRaised, body: body)
      else {
        index += 1
        continue
      }
      lines[index].aside = .footnote
      index += 1
      while index < lines.count, continues(lines[index], lines[index - 1]) {
        lines[index].aside = .footnote
        index += 1
      }
    }
  }

  /// The marks after words, in digits: "1" for "2,5¹".
  private static func marks(in lines: [LayoutLine]) -> Set<String> {
    var marks: Set<String> = []
    for line in lines where holdsRaisedDigit(line.text) {
      for word in line.line.words {
        let scalars = word.text.unicodeScalars
        let mark = scalars.reversed().drop { $0 == "⁾" }.prefix(while: isMark)
        let isAlone = mark.count == scalars.count && word.text != line.line.words.first?.text
        guard !mark.isEmpty, mark.count <= longestMark, mark.count < scalars.count || isAlone
        else { continue }
        marks.insert(digits(of: Array(mark.reversed())))
      }
    }
    return marks
  }

  /// Whether the bytes of "¹", "²", "³", or of "⁴" and its like may stand in a text.
  private static func holdsRaisedDigit(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var before: UInt8 = 0
      for byte in bytes {
        if before == 0xC2 && (byte == 0xB2 || byte == 0xB3 || byte == 0xB9) { return true }
        if before == 0xE2 && byte == 0x81 { return true }
        if before == 0xE1 && (byte == 0xB5 || byte == 0xB6) { return true }
        before = byte
      }
      return false
    } ?? true
  }

  private static func mark(before line: LayoutLine) -> (text: String, isRaised: Bool)? {
    guard let first = line.line.words.first?.text else { return nil }
    let raised = first.unicodeScalars.prefix(while: isMark)
    if !raised.isEmpty { return (digits(of: Array(raised)), true) }
    let isNumber = first.utf8.count <= longestMark && first.utf8.allSatisfy { (0x30...0x39) ~= $0 }
    return isNumber && line.wordCount > 1 ? (first, false) : nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    Superscripts.isDigit(scalar) || letters.contains(scalar)
  }

  private static func digits(of mark: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(mark.map(Superscripts.digit)))
  }

  private static func isNote(
    _ index: Int, in lines: [LayoutLine], isRaised: Bool, body: BodyMetrics
  ) -> Bool {
    let line = lines[index]
    guard let box = line.box, body.fontSize > 0 else { return isRaised }
    let isSmall = line.fontSize <= body.fontSize * smallShare
    if isRaised, isSmall { return true }
    // Below the note stand only other notes, and what is no running text.
    let isLast = !lines.contains { other in
      guard other.page == line.page, other.aside == nil, let below = other.box else { return false }
      return below.top > box.bottom && other.fontSize > line.fontSize
        && other.fontSize > body.fontSize * smallShare
    }
    return isLast && (isSmall || isRaised)
  }

  private static func continues(_ line: LayoutLine, _ above: LayoutLine) -> Bool {
    guard line.aside == nil, line.page == above.page, mark(before: line)?.isRaised != true else {
      return false
    }
    guard let here = line.box, let there = above.box else {
      return line.breakBefore == .none && line.startsLowercase
    }
    return abs(line.fontSize - above.fontSize) < 0.6 && here.top >= there.top
      && here.top - there.bottom < line.fontSize * widestGap
  }
}
