import CouncilModel
import GermanText
import TextMatching

/// Numbers without a sign after them that label a question all the same: alone on their line above
/// it, in a table's first column, or before its first word: "1 Wie viele …?".
enum OpenNumbers {
  /// In digits.
  private static let longest = 2

  static func label(at index: Int, in pieces: [Piece]) -> Label? {
    let piece = pieces[index]
    guard piece.text.beginsWithNumber else { return nil }
    let digits = piece.text.prefix { $0.isASCII && $0.isNumber }
    guard (1...longest).contains(digits.count), let result = NumberParser.parse(digits + ".")
    else { return nil }
    if digits.count == piece.text.count {
      guard index + 1 < pieces.count, pieces[index + 1].breakBefore >= .line,
        asks(pieces[index + 1].text)
          || (counts(index, pieces) && pieces[index + 1].text.beginsWithUppercase)
      else { return nil }
      return Label(kind: .question(result.number), contentStart: piece.range.end)
    }
    let after = piece.text[digits.endIndex...]
    guard after.first == " " else { return nil }
    let content = after.droppingLeadingSpaces
    let isQuoted = content.first.map { "„»".contains($0) } == true
    guard content.beginsWithUppercase || isQuoted, asks(String(content)) || asksBelow(index, pieces)
    else { return nil }
    return Label(
      kind: .question(result.number), contentStart: piece.range.end - content.byteCount)
  }

  /// Whether the number before or after stands alone above a question, too.
  private static func counts(_ index: Int, _ pieces: [Piece]) -> Bool {
    guard let number = Int(pieces[index].text) else { return false }
    let neighbours = max(0, index - reach)..<min(pieces.count - 1, index + reach)
    return neighbours.contains { other in
      guard other != index, let next = Int(pieces[other].text), abs(next - number) == 1,
        (next > number) == (other > index)
      else { return false }
      return asks(pieces[other + 1].text)
    }
  }

  /// In pieces.
  private static let reach = 12

  /// Whether the sentence that a piece begins ends with a question mark.
  private static func asksBelow(_ index: Int, _ pieces: [Piece]) -> Bool {
    var next = index
    while !pieces[next].endsSentence, next + 1 < pieces.count,
      pieces[next + 1].breakBefore < .line
    {
      next += 1
    }
    return pieces[next].endsWithQuestionMark
  }

  private static func asks(_ text: String) -> Bool {
    QuestionCues.beginsAsQuestion(text) || QuestionCues.isRequest(text)
  }
}
