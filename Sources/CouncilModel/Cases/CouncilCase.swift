/// An inquiry with all that came of it (Vorgang): its answers, interim answers and minutes.
package struct CouncilCase: Sendable, Hashable, Codable {
  package enum State: String, Sendable, Codable, CaseIterable {
    /// Asked; no part is answered.
    case open
    /// Some parts are answered.
    case partlyAnswered
    case answered
    /// There is an answer, and which parts it answers cannot be told.
    case undetermined
    /// An answer whose inquiry is not in the archive, and which does not restate it.
    case unasked
  }

  /// A paper of the case.
  package struct Member: Sendable, Hashable, Codable {
    /// The hash of the paper's first version: it stays when the file is replaced.
    package var identity: String
    /// The hash of its present version.
    package var sha256: String
    package var role: Role

    package init(identity: String, sha256: String, role: Role) {
      self.identity = identity
      self.sha256 = sha256
      self.role = role
    }
  }

  /// What a paper is in its case.
  package enum Role: String, Sendable, Codable {
    case inquiry
    case answer
    /// Says that the answer is to come (Zwischennachricht).
    case interimAnswer
    /// Question and answer in one paper.
    case answeredInquiry
    case minutes
    case other
  }

  /// Made of the paper that the archive took first: it never changes when a late paper joins.
  package var id: String
  package var state: State
  /// In the order in which the archive took them.
  package var members: [Member]
  package var reference: String?
  package var subject: String?
  package var municipality: String?
  /// Who asked, as printed.
  package var askers: [String]
  /// ISO 8601; printed in the inquiry. Nil where it prints none.
  package var asked: String?
  /// ISO 8601; the date of the first answer, or of the session that took note of it.
  package var answered: String?
  /// ISO 8601; nil where no date is printed or no rule is known.
  package var due: String?
  /// How many parts the inquiry has.
  package var parts: Int
  package var partsAnswered: Int

  package init(
    id: String, state: State, members: [Member], reference: String? = nil, subject: String? = nil,
    municipality: String? = nil, askers: [String] = [], asked: String? = nil,
    answered: String? = nil, due: String? = nil, parts: Int = 0, partsAnswered: Int = 0
  ) {
    self.id = id
    self.state = state
    self.members = members
    self.reference = reference
    self.subject = subject
    self.municipality = municipality
    self.askers = askers
    self.asked = asked
    self.answered = answered
    self.due = due
    self.parts = parts
    self.partsAnswered = partsAnswered
  }

  /// The identifier of the case that a paper is the first of.
  ///
  /// - Parameter identity: the hash of the paper's first version.
  package static func id(ofFirst identity: String) -> String {
    prefix + identity.prefix(digits)
  }

  /// The beginning of the hash in a case's identifier; nil of what is none.
  package static func hashBeginning(of id: String) -> String? {
    let id = id.lowercased()
    guard id.hasPrefix(prefix) else { return nil }
    let hash = String(id.dropFirst(prefix.count))
    return hash.count == digits && hash.allSatisfy(\.isHexDigit) ? hash : nil
  }

  private static let prefix = "case-"
  /// Hexadecimal digits of a hash, of 64: no two papers of an archive share as many.
  private static let digits = 12

  /// Whether an answer to it, or to a part of it, is still to come.
  package var isOpen: Bool { state == .open || state == .partlyAnswered }

  /// Whether the answer is due and not all there.
  ///
  /// - Parameter day: ISO 8601.
  package func isLate(on day: String) -> Bool {
    guard let due, isOpen else { return false }
    return due < day
  }
}

/// Writes every field, absent ones as null.
extension CouncilCase {
  private enum Key: String, CodingKey {
    case id, state, members, reference, subject, municipality, askers, asked, answered, due, parts
    case partsAnswered
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(state, forKey: .state)
    try fields.encode(members, forKey: .members)
    try fields.encode(reference, forKey: .reference)
    try fields.encode(subject, forKey: .subject)
    try fields.encode(municipality, forKey: .municipality)
    try fields.encode(askers, forKey: .askers)
    try fields.encode(asked, forKey: .asked)
    try fields.encode(answered, forKey: .answered)
    try fields.encode(due, forKey: .due)
    try fields.encode(parts, forKey: .parts)
    try fields.encode(partsAnswered, forKey: .partsAnswered)
  }
}
