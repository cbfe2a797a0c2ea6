/// Bytes that are not all valid UTF-8: cut off, damaged, or glued together from two files.
struct UTF8Mixture {
  private let bytes: [UInt8]
  /// Characters of two and more bytes that are valid UTF-8.
  let validSequences: Int
  /// Bytes from 0x80 that belong to none.
  let strayBytes: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var valid = 0
    var stray = 0
    var index = 0
    while index < bytes.count {
      let length = Self.sequenceLength(in: bytes, at: index)
      if length == 0 { stray += 1 }
      if length > 1 { valid += 1 }
      index += max(length, 1)
    }
    validSequences = valid
    strayBytes = stray
  }

  /// Stray bytes for each valid sequence: umlauts of windows-1252 hardly ever look like UTF-8.
  private static let mostStrayBytes = 4

  var isMostlyUTF8: Bool {
    validSequences > 0 && strayBytes <= validSequences * Self.mostStrayBytes
  }

  /// Valid sequences as they are, other bytes as windows-1252.
  func decoded() -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + strayBytes)
    var index = 0
    while index < bytes.count {
      let length = Self.sequenceLength(in: bytes, at: index)
      if length == 0 {
        utf8 += Windows1252.decode(bytes[index...index]).utf8
      } else {
        utf8 += bytes[index..<index + length]
      }
      index += max(length, 1)
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// The length of the well-formed sequence at an index (Unicode, table 3-7); 0 where there is none.
  private static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for following in bytes[(index + 2)..<(index + length)] where !(0x80...0xBF).contains(following)
    {
      return 0
    }
    return length
  }
}
