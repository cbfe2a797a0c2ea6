package import CouncilModel

/// Whose letter a letter may be that names no sender: evidence from outside of the letter, and so
/// never part of what was read from it.
package struct SenderProposal: Sendable, Hashable, Codable {
  /// The municipality.
  package var municipality: String
  /// How many letters of the sender bear the trait that most of them bear.
  package var letters: Int
  /// What the letter shares with letters of this sender and of no other.
  package var shared: [LearnedTrait]
}
