import CouncilModel
import GermanText
import TextMatching

/// Finds the questions of a list with bullets: "- Wer …?", "• Wann …?".
struct BulletedQuestions {
  /// One bullet alone may be part of a question or an answer.
  private static let fewest = 2
  private static let bullets = "-–—•▪‣◦●○■□➢✓*"
  /// How many sentences of an item may stand before its question mark.
  private static let reach = 4

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// - Parameter numbered: the numbered questions; where there are any, bullets list something else.
  func items(beside numbered: [QuestionItem]) -> [QuestionItem] {
    guard numbered.isEmpty else { return [] }
    let starts = pieces.indices.filter { labels[$0] == nil && bulletEnd(of: pieces[$0]) != nil }
    var items: [QuestionItem] = []
    var marks = 0
    var requests = 0
    for (place, index) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : pieces.count
      guard let contentStart = bulletEnd(of: pieces[index]) else { continue }
      let sentences = Sentence.sentences(
        of: pieces[index..<min(end, index + 3 * Self.reach)], from: contentStart, in: text)
      guard let first = sentences.first else { continue }
      let hasMark = first.endsWithQuestionMark
      let isRequest = QuestionCues.isRequest(first.text)
      guard hasMark || isRequest || asks(sentences) else { continue }
      if hasMark { marks += 1 }
      if isRequest { requests += 1 }
      var item = QuestionItem(piece: index, boundary: index, contentStart: contentStart)
      item.isListed = true
      items.append(item)
    }
    return items.count >= Self.fewest && (marks > 0 || requests == starts.count) ? items : []
  }

  /// Whether an item begins as a question does, and its mark stands later or is missing.
  private func asks(_ sentences: [Sentence]) -> Bool {
    guard QuestionCues.beginsAsQuestion(sentences[0].text) else { return false }
    return sentences.prefix(Self.reach).contains(where: \.endsWithQuestionMark)
      || sentences[0].text.last?.isLetter == true
  }

  /// Where the text after a bullet begins; nil where a piece has none.
  private func bulletEnd(of piece: Piece) -> Int? {
    guard let first = piece.text.first, Self.isBullet(first) else { return nil }
    let after = piece.text.dropFirst()
    guard after.first == " " || after.first == "\t" else { return nil }
    let content = after.droppingLeadingWhiteSpace
    guard piece.breakBefore >= .line || content.beginsWithUppercase else { return nil }
    return piece.range.end - content.byteCount
  }

  static func isBullet(_ sign: Character) -> Bool {
    bullets.contains(sign)
      || sign.unicodeScalars.first?.properties.generalCategory == .privateUse
  }
}
