/// Why words that stand in a file are no valid text of the letter.
///
/// Such words are kept and shown as what they are, and never read as an answer or a fact.
package enum Invisibility: String, Sendable, Codable, CaseIterable {
  /// In white, or in the colour of the ground.
  case white
  /// Below a filled shape or an image that is no bar.
  case covered
  /// On a layer that is switched off.
  case layer
  /// Never drawn: hidden by a style, an attribute or the text's rendering mode, too small to see,
  /// or outside of the page.
  case hidden
  /// Below a black bar, or marked to be blackened: whoever copies the text still has it.
  case redacted
  /// Struck out or deleted; visible, but no longer valid.
  case struck
  /// The choice beside a box that is not ticked; visible, but not chosen.
  case unticked
}
