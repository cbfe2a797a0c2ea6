internal import ByteCodecs

/// A word that lets its holder change things: `k7….…`, an identifier and a secret. Only a hash of
/// the secret is kept, so that the word is shown once.
package struct AccessToken: Sendable, Equatable {
  /// In bytes of randomness.
  private static let (idBytes, secretBytes) = (5, 24)

  /// Not secret: names the token in lists.
  package var id: String
  var secret: String

  /// As its holder is given it.
  package var word: String { "\(id).\(secret)" }

  /// - Throws: `SecretHash.Failure`
  static func make() throws -> AccessToken {
    AccessToken(
      id: hexadecimal(try SecretHash.random(idBytes)),
      secret: hexadecimal(try SecretHash.random(secretBytes)))
  }

  /// Nil for what is no such word.
  init?(word: String) {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == Self.idBytes * 2,
      parts[1].utf8.count == Self.secretBytes * 2
    else { return nil }
    self.init(id: String(parts[0]), secret: String(parts[1]))
  }

  private init(id: String, secret: String) {
    self.id = id
    self.secret = secret
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
