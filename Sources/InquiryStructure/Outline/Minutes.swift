import GermanText
import TextMatching

/// Tells minutes by their head: there, "zu 3" is an item of the agenda, not an answer.
enum Minutes {
  private static let words: SubstringSet = [
    "Niederschrift", "Protokoll", "Tagesordnung", "Sitzungsbeginn",
  ]
  /// How many pieces from the start are looked at.
  private static let reach = 60

  static func areMinutes(_ pieces: [Piece]) -> Bool {
    pieces.prefix(reach).contains { piece in piece.text.contains(anyOf: words) }
  }
}
