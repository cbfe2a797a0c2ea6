import CouncilModel

/// Text without the characters that no letter means: NULs, marks that are invisible and stand
/// inside of words. Other control characters stand for something that was printed: each leaves
/// U+FFFD as a visible gap, so that what stands beside it never meets ("3␕4" is no 34). Each letter
/// is one character (`ComposedText`).
struct CleanedText {
  var text: String
  private(set) var nulCount = 0
  private(set) var controlCount = 0
  /// U+FFFD: what an earlier program could not read.
  private(set) var unreadableCount = 0
  private var scalarCount = 0

  /// More control characters than this share of all characters: no text.
  private static let binaryShare = 0.1
  /// Longer texts hold some character that is no plain letter. In scalars.
  private static let longestWord = 64

  init(_ raw: String) {
    if Self.isClean(raw) {
      self.init(clean: raw)
    } else {
      self.init(raw.unicodeScalars)
    }
  }

  private init(clean text: String) { self.text = text }

  init(_ raw: some Collection<Unicode.Scalar>) {
    // A word of letters, as most are.
    if raw.count <= Self.longestWord, let plain = UTF8Writer.string(raw, if: Self.isPlain) {
      scalarCount = raw.count
      text = plain
      return
    }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(raw.underestimatedCount)
    for scalar in raw {
      scalarCount += 1
      switch scalar.value {
      case 0:
        nulCount += 1
        if let last = kept.last, (0x30...0x39).contains(last.value) { kept.append("\u{FFFD}") }
      case 0x09...0x0D, 0x85: kept.append(scalar)
      case 0x01...0x1F, 0x7F...0x9F:
        controlCount += 1
        kept.append("\u{FFFD}")
      case 0xFFFD:
        unreadableCount += 1
        kept.append(scalar)
      case ...0x1FFF: kept.append(scalar)
      default:
        if Self.isNoncharacter(scalar) {
          controlCount += 1
        } else if !Self.isInvisible(scalar) {
          kept.append(scalar)
        }
      }
    }
    unreadableCount += Self.markPrivateUse(in: &kept)
    text = UTF8Writer.string(ComposedText.composed(kept)) { $0 }
  }

  /// Writes U+FFFD for characters of private use within words: only a font that is not known here
  /// says what they are, a digit perhaps, or "½". At a word's start they are bullets.
  private static func markPrivateUse(in scalars: inout [Unicode.Scalar]) -> Int {
    var count = 0
    for index in scalars.indices.dropFirst() where isPrivate(scalars[index]) {
      let before = scalars[index - 1]
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isInWord = before.isLetterOrDigit && after.isLetterOrDigit
      guard isInWord || isDigit(before) || (isDigit(after) && !before.isWhiteSpace) else {
        continue
      }
      scalars[index] = "\u{FFFD}"
      count += 1
    }
    return count
  }

  private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value) || scalar.value >= 0xF0000
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// Letters, digits and marks up to Latin and Greek, dashes and quotes: none is ever changed.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA8, 0x132, 0x133, 0x300...0x36F: false
    case 0x20...0x7E, 0xA0...0x3FF, 0x2010...0x2027: true
    default: false
    }
  }

  /// What would be removed from a text, without the text itself.
  static func diagnostics(of raw: [Unicode.Scalar]) -> [Diagnostic] {
    raw.contains(where: isOdd) ? CleanedText(raw).diagnostics : []
  }

  /// Whether a character may leave a gap.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x20...0x7E, 0xA0...0xDFFF: false
    default: true
    }
  }

  /// Whether nothing needs changing, as far as the bytes show at a glance; true for most letters.
  private static func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        // Letters, as most are.
        if byte >= 0x20 && byte < 0x7F {
          previous = byte
          continue
        }
        switch byte {
        case 0x09...0x0D: break
        // Control characters; combining marks; private use, ligatures, specials and planes beyond
        // the first.
        case 0x00...0x1F, 0x7F, 0xCC, 0xCD, 0xEE...0xFF: return false
        case 0x80...0x9F where previous == 0xC2: return false
        // A diaeresis by itself; the letters "ij" as one.
        case 0xA8 where previous == 0xC2: return false
        case 0xB2...0xB3 where previous == 0xC4: return false
        case 0xA0...0xA7 where previous == 0x81: return false
        // U+2000–U+207F hold the invisible marks, and dashes and quotes at 0x90–0x9F, 0xA0–0xA6.
        case 0x80...0x8F, 0xA8...0xBF: if previous == 0x80 || previous == 0x81 { return false }
        default: break
        }
        previous = byte
      }
      return true
    }
  }

  /// Whether a file is no text at all. Bytes that are valid UTF-8 are text in spite of control
  /// characters; any bytes can be read in a code page.
  func isBinary(in encoding: TextEncoding) -> Bool {
    let suspicious = encoding.codePageName == nil ? nulCount : nulCount + controlCount
    return Double(suspicious) > Double(scalarCount) * Self.binaryShare
  }

  /// What was removed; nothing where only invisible marks were.
  var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if nulCount > 0 {
      diagnostics.append(Diagnostic(.warning, Self.count(nulCount, "NUL byte") + " removed"))
    }
    if controlCount > 0 {
      let count = Self.count(controlCount, "control character")
      diagnostics.append(Diagnostic(.warning, count + " shown as gaps (U+FFFD)"))
    }
    if unreadableCount > 0 {
      let count = Self.count(unreadableCount, "unreadable character")
      diagnostics.append(Diagnostic(.warning, count + " (U+FFFD)"))
    }
    return diagnostics
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }

  /// Zero-width marks and directions. The soft hyphen is none of them: it says where a word broke.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
