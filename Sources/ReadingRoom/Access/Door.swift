internal import ByteCodecs
internal import Foundation

/// Knows who may change things: checks tokens, and remembers who has shown one.
actor Door {
  private struct Visit {
    var session: Session
    var end: ContinuousClock.Instant
  }

  static let cookie = "sitzung"
  /// A day's work.
  private static let longestVisit = Duration.seconds(12 * 3600)
  private static let mostVisits = 1000
  /// Tokens that are looked at in so long a time, right or wrong: each costs memory and time.
  private static let (mostTries, tryTime) = (10, Duration.seconds(10))

  private let file: TokenFile?
  private var visits: [String: Visit] = [:]
  /// Programs' tokens that were right, by their hash: not looked at again for a while.
  private var programs: [String: Visit] = [:]
  private var tries: [ContinuousClock.Instant] = []

  /// - Parameter file: nil where nobody may change anything.
  init(_ file: TokenFile?) {
    self.file = file
  }

  /// Who sends a request; nil where they have shown no token, or one that is no longer good.
  func session(of request: RoomRequest) throws -> Session? {
    if let header = request.header("authorization") {
      guard header.lowercased().hasPrefix("bearer ") else { return nil }
      return try program(String(header.dropFirst(7)))
    }
    guard let word = request.cookie(Self.cookie), let visit = visits[word] else { return nil }
    guard visit.end > .now, try isGood(visit.session.tokenID) else {
      visits[word] = nil
      return nil
    }
    return visit.session
  }

  /// Lets somebody in who shows a token; the cookie's value, or nil where it is not right.
  func enter(_ word: String) throws -> String? {
    guard let entry = try entry(word) else { return nil }
    let visit = AccessToken.hexadecimal(try SecretHash.random(24))
    if visits.count >= Self.mostVisits { visits = visits.filter { $0.value.end > .now } }
    guard visits.count < Self.mostVisits else { throw RoomError.busy }
    visits[visit] = Visit(
      session: Session(
        tokenID: entry.id, name: entry.name,
        formWord: AccessToken.hexadecimal(try SecretHash.random(24))),
      end: .now + Self.longestVisit)
    return visit
  }

  /// Forgets who has come.
  func leave(_ request: RoomRequest) {
    if let word = request.cookie(Self.cookie) { visits[word] = nil }
  }

  private func program(_ word: String) throws -> Session? {
    let key = ContentHash.sha256(Array(word.utf8))
    if let visit = programs[key], visit.end > .now, try isGood(visit.session.tokenID) {
      return visit.session
    }
    programs[key] = nil
    guard let entry = try entry(word) else { return nil }
    let session = Session(tokenID: entry.id, name: entry.name, formWord: nil)
    if programs.count >= Self.mostVisits { programs.removeAll() }
    programs[key] = Visit(session: session, end: .now + Self.longestVisit)
    return session
  }

  private func entry(_ word: String) throws -> TokenFile.Entry? {
    guard let file, let token = AccessToken(word: word) else { return nil }
    tries.removeAll { $0 < .now - Self.tryTime }
    guard tries.count < Self.mostTries else { throw RoomError.busy }
    tries.append(.now)
    return try file.entry(of: token)
  }

  /// Whether a token was not revoked since it was shown.
  private func isGood(_ id: String) throws -> Bool {
    try file?.entries().contains { $0.id == id } ?? false
  }
}
