import ByteCodecs
internal import CouncilModel
internal import DocumentFormats

/// Names exchanges so that the same bytes always give the same names, and the names of other
/// exchanges do not change where a rule finds one more.
enum ExchangeNaming {
  /// Hexadecimal digits of a name: 64 bits, so that a million exchanges do not collide.
  private static let length = 16

  /// The exchanges with their names: the start of SHA-256 over
  /// `<sha256 of the bytes>#<number or nothing>#<the how-manieth with that number, from 1>`.
  static func naming(_ exchanges: [Exchange], sha256: String) -> [Exchange] {
    var occurrences: [String: Int] = [:]
    return exchanges.map { exchange in
      let number = exchange.number ?? ""
      let occurrence = (occurrences[number] ?? 0) + 1
      occurrences[number] = occurrence
      var named = exchange
      let key = "\(sha256)#\(number)#\(occurrence)"
      named.id = String(ContentHash.sha256(Array(key.utf8)).prefix(length))
      return named
    }
  }
}
