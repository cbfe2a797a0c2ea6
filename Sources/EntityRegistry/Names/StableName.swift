/// Identifiers made of what they stand for, so that seeding again finds them.
enum StableName {
  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3
  private static let digits = Array("0123456789abcdef".utf8)

  /// The first hexadecimal digits, at most 16, of FNV-1a over the parts, which are kept apart.
  static func of(_ parts: [String], length: Int) -> String {
    var hash = offset
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* prime }
      hash = (hash ^ 0x1F) &* prime
    }
    // FNV's low bits are weak for short parts.
    hash ^= hash >> 32
    hash = hash &* 0xd6e8_feb8_6659_fd93
    hash ^= hash >> 29
    var name: [UInt8] = []
    for index in 0..<length {
      name.append(digits[Int(truncatingIfNeeded: hash >> UInt64(60 - 4 * index)) & 15])
    }
    return String(decoding: name, as: UTF8.self)
  }
}
