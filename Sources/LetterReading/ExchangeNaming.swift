internal import ByteCodecs

/// Names a letter's exchanges so that the same bytes always give the same names, and the names of
/// other exchanges do not change where a rule finds one more.
package struct ExchangeNaming {
  /// Hexadecimal digits of a name: 64 bits, so that a million exchanges do not collide.
  private static let length = 16

  private let sha256: String
  private var occurrences: [String: Int] = [:]

  /// - Parameter sha256: of the bytes of the paper's first version.
  package init(sha256: String) {
    self.sha256 = sha256
  }

  /// The name of the letter's next exchange: the start of SHA-256 over
  /// `<sha256 of the bytes>#<number or nothing>#<which one with that number, from 1>`.
  ///
  /// - Parameter number: as printed; nil where the exchange has none.
  package mutating func name(ofNumber number: String?) -> String {
    let number = number ?? ""
    let occurrence = (occurrences[number] ?? 0) + 1
    occurrences[number] = occurrence
    let key = "\(sha256)#\(number)#\(occurrence)"
    return String(ContentHash.sha256(Array(key.utf8)).prefix(Self.length))
  }
}
