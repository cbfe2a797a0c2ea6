internal import CouncilStore
internal import Presentation

/// Finds the paper that an address names.
enum PaperLookup {
  enum Found: Sendable {
    case paper(StoredLetter, isPast: Bool)
    /// It is named in another way than its address does.
    case elsewhere(String)
  }

  /// Hexadecimal digits of a hash.
  private static let hashDigits = 64

  /// - Parameter name: a hash, or what a person calls it: a reference, an exchange's identifier.
  /// - Throws: 404 where there is none, `StoreError`.
  static func find(_ name: String, _ store: any RoomArchive) throws -> Found {
    let isHash = name.count == hashDigits && name.allSatisfy { $0.isASCII && $0.isHexDigit }
    if isHash, let letter = try store.letter(sha256: name) {
      if case .past = try store.standing(of: name) { return .paper(letter, isPast: true) }
      return .paper(letter, isPast: false)
    }
    guard let place = try store.places(named: name).first else {
      throw RoomError(404, said("Diese Drucksache ist nicht im Archiv."))
    }
    return .elsewhere(
      place.exchange.map { Addresses.exchange($0, in: place.sha256) }
        ?? Addresses.paper(place.sha256))
  }
}
