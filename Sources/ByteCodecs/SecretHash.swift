internal import CCrypto

/// Secrets: made, and kept only as what cannot be turned back into them (scrypt, RFC 7914).
package enum SecretHash {
  /// Why a secret can be neither made nor checked.
  package struct Failure: Error, Sendable, Equatable {}

  /// In bytes.
  package static let saltLength = 16
  private static let length = 32
  /// 32 MiB and some fifty milliseconds for each try: nothing for a person, much for a machine that
  /// guesses.
  private static let (cost, blocks, parallel) = (UInt64(1 << 15), UInt64(8), UInt64(1))
  private static let mostMemory: UInt64 = 64 << 20

  /// Bytes that nobody can foresee.
  ///
  /// - Throws: where the system has none.
  package static func random(_ count: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    guard RAND_bytes(&bytes, CInt(count)) == 1 else { throw Failure() }
    return bytes
  }

  /// What is kept of a secret.
  ///
  /// - Throws: where memory is short.
  package static func scrypt(_ secret: [UInt8], salt: [UInt8]) throws(Failure) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: length)
    let isMade = secret.withUnsafeBytes { secret in
      EVP_PBE_scrypt(
        secret.baseAddress?.assumingMemoryBound(to: CChar.self), secret.count, salt, salt.count,
        cost, blocks, parallel, mostMemory, &hash, hash.count)
    }
    guard isMade == 1 else { throw Failure() }
    return hash
  }

  /// Whether two are the same; takes the same time wherever they differ.
  package static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && CRYPTO_memcmp(one, other, one.count) == 0
  }
}
