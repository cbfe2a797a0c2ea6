/// A sender of letters, and how much was learned of it.
package struct ProfileSummary: Sendable, Hashable, Codable {
  /// The municipality, as its letters name it.
  package var sender: String
  /// Its papers; versions of a paper count once.
  package var letters: Int
  /// Different traits that its letters bear.
  package var traits: Int
  /// How many of them are forgotten.
  package var forgotten: Int

  package init(sender: String, letters: Int, traits: Int, forgotten: Int) {
    self.sender = sender
    self.letters = letters
    self.traits = traits
    self.forgotten = forgotten
  }
}
