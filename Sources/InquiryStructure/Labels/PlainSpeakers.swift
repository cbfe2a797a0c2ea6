import CouncilModel
import GermanText
import TextMatching

/// Speakers of verbatim minutes that are named in full, without a form of address: "Karla Muster:"
/// alone on its line, where somebody is addressed as "Frau Muster".
enum PlainSpeakers {
  private static let addresses = ["Frau ", "Herr ", "Herrn "]
  /// One name alone may be a heading.
  private static let fewest = 2
  /// In words.
  private static let longest = 4

  /// The labels, with those of such speakers.
  static func marked(in labels: [Label?], of pieces: [Piece]) -> [Label?] {
    let lines = pieces.indices.filter { labels[$0] == nil && isName(pieces[$0]) }
    let names = Set(lines.map { pieces[$0].text })
    guard names.count >= fewest, names.contains(where: { isAddressed($0, in: pieces) }) else {
      return labels
    }
    var labels = labels
    for index in lines {
      labels[index] = Label(kind: .speaker, contentStart: pieces[index].range.end)
    }
    return labels
  }

  private static func isName(_ piece: Piece) -> Bool {
    guard piece.terminal == ":", piece.breakBefore >= .line,
      (2...longest).contains(piece.wordCount), piece.text.mightBeginWithCapital
    else { return false }
    let words = piece.text.dropLast().words
    return Persons.nameLength(words[...]) == words.count
  }

  /// Whether somebody speaks to whom a label names: "Ja, Herr Muster, …".
  private static func isAddressed(_ label: String, in pieces: [Piece]) -> Bool {
    guard let surname = label.dropLast().words.last else { return false }
    return pieces.contains { piece in
      piece.text.containsLiteral(String(surname))
        && addresses.contains { piece.text.containsLiteral($0 + surname) }
    }
  }
}
