/// What one letter shows of its sender.
package struct LetterTraits: Sendable, Hashable {
  /// The municipality that the letter itself names; nil where it names none.
  package var sender: String?
  /// In order, each once.
  package var traits: [SenderTrait]

  package init(sender: String?, traits: [SenderTrait]) {
    self.sender = sender
    self.traits = traits
  }
}
