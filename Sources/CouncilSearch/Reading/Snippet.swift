/// A piece of a text with the words that a search found in it.
package struct Snippet: Sendable, Equatable {
  package struct Piece: Sendable, Equatable {
    package var text: String
    package var isMatch: Bool
  }

  package var pieces: [Piece]

  /// The text with signs around each match: "die ⟦Quartiere⟧ der Stadt".
  package func marked(_ open: String = "⟦", _ close: String = "⟧") -> String {
    pieces.map { $0.isMatch ? open + $0.text + close : $0.text }.joined()
  }
}
