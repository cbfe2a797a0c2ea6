/// The list at a ZIP archive's end (APPNOTE.TXT, sections 4.3.12 and 4.3.16), which alone says what is
/// in it.
struct ZIPDirectory {
  private static let endSignature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let entrySignature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let endLength = 22
  private static let entryLength = 46
  /// In bytes; the comment after the end.
  private static let longestComment = 0xFFFF
  /// A number that stands in the entry's extra field instead.
  private static let elsewhere = 0xFFFF_FFFF
  private static let largeSizes = 1
  /// No office file has a tenth of it.
  private static let mostEntries = 100_000

  private(set) var entries: [ZIPArchive.Entry] = []
  /// Bytes that stand before the archive's own first one.
  private(set) var shift = 0

  /// Nil where the bytes hold none.
  init?(_ bytes: [UInt8]) {
    guard let end = Self.end(in: bytes) else { return nil }
    let numbers = LittleEndian(bytes)
    let length = numbers.number(4, at: end + 12)
    let start = end - length
    guard start >= 0 else { return nil }
    shift = start - numbers.number(4, at: end + 16)
    var index = start
    while index + Self.entryLength <= end, entries.count < Self.mostEntries,
      bytes[index...].starts(with: Self.entrySignature)
    {
      let nameLength = numbers.number(2, at: index + 28)
      let extraLength = numbers.number(2, at: index + 30)
      let name = index + Self.entryLength
      guard name + nameLength + extraLength <= end else { return nil }
      var entry = ZIPArchive.Entry(
        name: Array(bytes[name..<name + nameLength]),
        isEncrypted: numbers.number(2, at: index + 8) & 1 != 0,
        method: numbers.number(2, at: index + 10),
        packedCount: numbers.number(4, at: index + 20), count: numbers.number(4, at: index + 24),
        sum: UInt32(truncatingIfNeeded: numbers.number(4, at: index + 16)),
        offset: numbers.number(4, at: index + 42))
      let extra = name + nameLength
      Self.readLargeSizes(extra..<extra + extraLength, numbers, into: &entry)
      entries.append(entry)
      index = extra + extraLength + numbers.number(2, at: index + 32)
    }
    guard !entries.isEmpty else { return nil }
  }

  private static func end(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= endLength else { return nil }
    let last = bytes.count - endLength
    return (max(0, last - longestComment)...last).reversed().first {
      bytes[$0] == endSignature[0] && bytes[$0...].starts(with: endSignature)
    }
  }

  /// Sizes that 32 bits cannot hold, or that a program put there all the same (section 4.5.3).
  private static func readLargeSizes(
    _ extra: Range<Int>, _ numbers: LittleEndian, into entry: inout ZIPArchive.Entry
  ) {
    var field = extra.lowerBound
    while field + 4 <= extra.upperBound {
      let length = numbers.number(2, at: field + 2)
      if numbers.number(2, at: field) == largeSizes {
        var value = field + 4
        for size in [\ZIPArchive.Entry.count, \.packedCount, \.offset]
        where entry[keyPath: size] == elsewhere {
          entry[keyPath: size] = numbers.number(8, at: value)
          value += 8
        }
      }
      field += 4 + length
    }
  }
}
