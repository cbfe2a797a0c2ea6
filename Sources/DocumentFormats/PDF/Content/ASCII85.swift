/// Bytes written as printable characters, five for four (ISO 32000-1, 7.4.3).
enum ASCII85 {
  /// Nil where a character stands that the encoding does not have.
  static func decoded(_ characters: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count * 4 / 5)
    var group: UInt64 = 0
    var count = 0
    for character in characters {
      switch character {
      case UInt8(ascii: "!")...UInt8(ascii: "u"):
        group = group * 85 + UInt64(character - UInt8(ascii: "!"))
        count += 1
        if count == 5 {
          append(group, 4, to: &bytes)
          (group, count) = (0, 0)
        }
      case UInt8(ascii: "z") where count == 0: bytes += [0, 0, 0, 0]
      case UInt8(ascii: "~"):
        return finished(group, count, bytes)
      case _ where PDFLexer.isSpace(character): continue
      default: return nil
      }
    }
    return finished(group, count, bytes)
  }

  private static func finished(_ group: UInt64, _ count: Int, _ bytes: [UInt8]) -> [UInt8] {
    guard count > 1 else { return bytes }
    var (bytes, group) = (bytes, group)
    for _ in count..<5 { group = group * 85 + 84 }
    append(group, count - 1, to: &bytes)
    return bytes
  }

  private static func append(_ group: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for index in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: group >> (24 - 8 * UInt64(index))))
    }
  }
}
