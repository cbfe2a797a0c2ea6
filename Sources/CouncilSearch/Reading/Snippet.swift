/// A piece of a text with the words that a search found in it.
package struct Snippet: Sendable, Equatable {
  /// A stretch of the text that is one match, or none.
  package struct Piece: Sendable, Equatable {
    /// As printed, on one line.
    package var text: String
    /// Whether it is one of the words that were looked for.
    package var isMatch: Bool
  }

  /// In the order of the text.
  package var pieces: [Piece]

  /// The text with signs around each match: "die ⟦Quartiere⟧ der Stadt".
  package func marked(_ open: String = "⟦", _ close: String = "⟧") -> String {
    pieces.map { $0.isMatch ? open + $0.text + close : $0.text }.joined()
  }
}
