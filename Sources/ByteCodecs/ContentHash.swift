import CCrypto

/// Names a file by its bytes.
package enum ContentHash {
  private static let digits = Array("0123456789abcdef".utf8)

  /// SHA-256 in 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256(bytes, bytes.count, &digest)
    return String(unsafeUninitializedCapacity: digest.count * 2) { text in
      for (index, byte) in digest.enumerated() {
        text[index * 2] = digits[Int(byte >> 4)]
        text[index * 2 + 1] = digits[Int(byte & 0xF)]
      }
      return digest.count * 2
    }
  }
}
