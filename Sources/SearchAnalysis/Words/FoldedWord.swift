/// A word of a text as search sees it: lower case, umlauts as their vowels, ß as ss, without soft
/// hyphens and gender marks; cut at hyphens, dots and slashes.
///
/// `Quartiersmanager*innen` → `quartiersmanagerinnen`, `Kita-Plätze` → `kita`, `platze`.
struct FoldedWord {
  /// Letters and digits; none is empty.
  private(set) var segments: [[UInt8]] = []
  private(set) var hasDigits = false

  init(_ raw: UnsafeBufferPointer<UInt8>) {
    var segment: [UInt8] = []
    segment.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      switch byte {
      case 0x61...0x7A: segment.append(byte)
      case 0x41...0x5A: segment.append(byte | 0x20)
      case 0x30...0x39:
        hasDigits = true
        segment.append(byte)
      case 0x2D: hyphen(raw, &index, &segment)
      case 0x2C, 0x2E: close(&segment)
      case 0x28, 0x2A, 0x2F, 0x3A, 0x5F: mark(raw, &index, &segment)
      case 0x80...:
        let letter = FoldedLetter(raw, index)
        if letter.isHyphen {
          index += letter.count - 1
          hyphen(raw, &index, &segment)
        } else {
          segment.append(contentsOf: letter.folded)
          index += letter.count - 1
        }
      default: break
      }
      index += 1
    }
    close(&segment)
  }

  /// A hyphen parts segments; one at a line's end is no part of the word.
  private mutating func hyphen(
    _ raw: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ segment: inout [UInt8]
  ) {
    guard index + 1 < raw.count, raw[index + 1] <= 0x20 else { return close(&segment) }
    while index + 1 < raw.count, raw[index + 1] <= 0x20 { index += 1 }
  }

  /// A gender mark is dropped; a slash between digits parts them.
  private mutating func mark(
    _ raw: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ segment: inout [UInt8]
  ) {
    if hasDigits { return close(&segment) }
    if raw.count - index == 2 {
      index += 1  // "Beamt*r": the one letter says nothing
    } else if raw[index + 1] == 0x2D {
      index += 1  // "Manager/-innen"
    }
  }

  private mutating func close(_ segment: inout [UInt8]) {
    if !segment.isEmpty { segments.append(segment) }
    segment.removeAll(keepingCapacity: true)
  }
}
