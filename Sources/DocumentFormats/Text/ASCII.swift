/// Searching in bytes whose encoding is not known yet.
enum ASCII {
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func firstIndex<Bytes: RandomAccessCollection>(
    of pattern: [UInt8], in bytes: Bytes, from start: Int
  ) -> Int? where Bytes.Element == UInt8, Bytes.Index == Int {
    guard let first = pattern.first, bytes.endIndex - start >= pattern.count else { return nil }
    for index in start...(bytes.endIndex - pattern.count)
    where bytes[index] == first && bytes[index..<index + pattern.count].elementsEqual(pattern) {
      return index
    }
    return nil
  }
}
