package import CouncilModel

/// A word of a text with the terms that it is found by.
package struct SearchToken: Sendable, Hashable {
  /// UTF-8 offsets into the text.
  package var range: TextRange
  /// What the word is found by.
  package var analysis: WordAnalysis
}
