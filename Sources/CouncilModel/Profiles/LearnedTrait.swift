/// What an archive has learned of a sender: a trait, and how many letters bear it out.
package struct LearnedTrait: Sendable, Hashable, Codable {
  /// The municipality, as its letters name it.
  package var sender: String
  package var trait: SenderTrait
  /// How many of the sender's papers bear it; versions of a paper count once.
  package var letters: Int
  /// How many letters of other senders bear it, too: such a trait tells nobody apart.
  package var others: Int
  /// The path of one letter that bears it, the first in order.
  package var example: String
  /// Whether somebody has decided that it is none of the sender's; it stays so.
  package var isForgotten: Bool

  package init(
    sender: String, trait: SenderTrait, letters: Int, others: Int, example: String,
    isForgotten: Bool
  ) {
    self.sender = sender
    self.trait = trait
    self.letters = letters
    self.others = others
    self.example = example
    self.isForgotten = isForgotten
  }
}
