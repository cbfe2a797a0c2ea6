/// What two papers have to do with each other, and why the archive thinks so.
package struct CaseLink: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Both belong to one case.
    case sameCase
    /// An inquiry that asks on where the other was answered.
    case followUp
    /// A paper that changes or completes the other: "2015/0077/1".
    case supplement
    /// An inquiry that asks the same again.
    case repetition
    /// A paper that names the other.
    case cites
  }

  package enum Standing: String, Sendable, Codable {
    /// Certain; made without asking.
    case made
    /// For a person to decide.
    case proposed
    /// A person says so.
    case confirmed
    /// A person says that it is not so.
    case rejected
  }

  /// Why, with what it weighs.
  package struct Reason: Sendable, Hashable, Codable {
    package var name: String
    /// In points; below 0 where it speaks against the link.
    package var points: Int

    package init(name: String, points: Int) {
      self.name = name
      self.points = points
    }
  }

  /// The hash of the first version of the paper that answers, cites, asks again.
  package var paper: String
  /// Of the other paper; nil where the archive has none with the cited reference.
  package var other: String?
  /// The reference that is cited, where one is.
  package var reference: String?
  package var kind: Kind
  package var standing: Standing
  package var reasons: [Reason]

  package init(
    paper: String, other: String?, reference: String? = nil, kind: Kind, standing: Standing,
    reasons: [Reason]
  ) {
    self.paper = paper
    self.other = other
    self.reference = reference
    self.kind = kind
    self.standing = standing
    self.reasons = reasons
  }

  /// The sum of its reasons.
  package var score: Int { reasons.reduce(0) { $0 + $1.points } }
}
