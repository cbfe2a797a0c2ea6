import CouncilModel
import GermanText
import TextMatching

/// Finds the numbered questions of a list where they stand again without their numbers, above what
/// answers them: "• Wie viele …?", "„Wie viele …?“".
struct RestatedQuestions {
  /// Shorter ones may stand anywhere. In letters.
  private static let shortest = 12
  /// Questions that begin alike are looked up by so many letters.
  private static let keyLength = 12
  /// A question runs over no more pieces than this.
  private static let longest = 16
  private static let opening: CharacterTable = "„»\"“-–—•▪‣◦●○■□➢✓*·>→"

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  private struct Asked {
    var item: QuestionItem
    var letters: String
    /// UTF-8 offset where it is printed first.
    var end: Int
  }

  /// - Parameter numbered: in the letter's order.
  func items(beside numbered: [QuestionItem]) -> [QuestionItem] {
    guard numbered.count > 1, let last = numbered.last else { return [] }
    let taken = Set(numbered.map(\.piece))
    let asked = Dictionary(grouping: self.asked(numbered)) { $0.letters.prefix(Self.keyLength) }
    guard let first = numbered.first?.piece else { return [] }
    var items: [QuestionItem] = []
    for index in pieces.indices.suffix(from: first + 1)
    where !taken.contains(index) && labels[index] == nil && pieces[index].breakBefore >= .line {
      let start = contentStart(of: pieces[index])
      let words = pieces[index].text.dropFirst(bytes: start - pieces[index].range.start)
      let beginning = String(words).lowercasedLetters.prefix(Self.keyLength)
      for question in asked[beginning] ?? [] where question.end <= pieces[index].range.start {
        guard let end = end(of: question.letters, from: index, at: start) else { continue }
        var item = question.item
        item.restated = item.piece
        item.piece = index
        item.boundary = index
        item.contentStart = start
        item.contentEnd = end
        item.leadIn = nil
        items.append(item)
        break
      }
    }
    // One alone below the list may be a quotation.
    return items.count > 1 || last.piece == first ? items : []
  }

  private func asked(_ numbered: [QuestionItem]) -> [Asked] {
    var first: String?
    return numbered.indices.compactMap { index in
      let item = numbered[index]
      let next = index + 1 < numbered.count ? numbered[index + 1].boundary : pieces.count
      var end = min(next, item.piece + 1)
      // Up to the next label, or to where the first question stands again.
      while end < min(next, item.piece + Self.longest), labels[end] == nil,
        first.map({ !isRestated($0, at: end) }) ?? true
      {
        end += 1
      }
      guard item.piece < end else { return nil }
      let sentences = Sentence.sentences(
        of: pieces[item.piece..<end], from: item.contentStart, in: text)
      let own = sentences.prefix(QuestionBoundary.questionLength(sentences))
      let letters = own.map(\.text).joined().lowercasedLetters
      guard letters.count >= Self.shortest, let last = own.last else { return nil }
      first = first ?? letters
      return Asked(item: item, letters: letters, end: last.range.end)
    }
  }

  private func isRestated(_ letters: String, at index: Int) -> Bool {
    pieces[index].breakBefore >= .line
      && end(of: letters, from: index, at: contentStart(of: pieces[index])) != nil
  }

  /// Where a question's letters end that begin at a place; nil where others stand there.
  private func end(of letters: String, from index: Int, at start: Int) -> Int? {
    var rest = letters[...]
    for piece in pieces[index...].prefix(Self.longest) {
      let words = piece.text.dropFirst(bytes: max(0, start - piece.range.start))
      let own = String(words).lowercasedLetters
      guard rest.hasLiteralPrefix(own) else { return nil }
      rest = rest.dropFirst(own.count)
      if rest.isEmpty { return piece.range.end }
    }
    return nil
  }

  /// After a bullet or opening quote.
  private func contentStart(of piece: Piece) -> Int {
    guard let first = piece.text.unicodeScalars.first, Self.opening.contains(first) else {
      return piece.range.start
    }
    let rest = piece.text.unicodeScalars.drop {
      Self.opening.contains($0) || $0.properties.isWhitespace
    }
    return piece.range.end - Substring(rest).byteCount
  }
}
