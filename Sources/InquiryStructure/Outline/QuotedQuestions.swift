import CouncilModel
import GermanText
import TextMatching

/// Finds questions that the answer quotes before it answers them in the same paragraph:
/// "Sie möchten wissen: „Wie viele …?“ Im vergangenen Jahr waren es …".
struct QuotedQuestions {
  /// One quoted question alone may be a quotation within an answer.
  private static let fewest = 2
  private static let openingQuotes: Set<Character> = ["„", "\"", "“", "»", "‚"]
  private static let closingQuotes: Set<Character> = ["“", "\"", "”", "«", "‘"]
  private static let askWords: SubstringSet = ["frag", "Frag", "wissen", "erkundig", "Auskunft"]
  /// In pieces; what goes on longer was never closed.
  private static let longestQuote = 5
  /// More words before the quote are a sentence of the answer.
  private static let longestLeadIn = 12

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// - Parameter numbered: the numbered questions; where there are any, quotes are quotations.
  func items(beside numbered: [QuestionItem]) -> [QuestionItem] {
    guard numbered.isEmpty,
      pieces.contains(where: { piece in
        piece.text.contains(ascii: "?")
          && Self.closingQuotes.contains { piece.text.containsLiteral("?" + String($0)) }
      })
    else {
      return []
    }
    var items: [QuestionItem] = []
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, pieces[end].breakBefore < .line,
        !pieces[end - 1].endsSentence || isOpen(pieces[start..<end])
      {
        end += 1
      }
      if labels[start] == nil, let quote = quoteStart(of: pieces[start..<end]) {
        items.append(QuestionItem(piece: start, boundary: start, contentStart: quote))
      }
      start = end
    }
    return items.count >= Self.fewest ? items : []
  }

  /// Whether a quote opens that has not closed yet: it holds more than one sentence.
  private func isOpen(_ pieces: ArraySlice<Piece>) -> Bool {
    guard pieces.count <= Self.longestQuote else { return false }
    var isOpen = false
    for character in pieces.lazy.flatMap(\.text) where character == "„" || character == "“" {
      isOpen = character == "„"
    }
    return isOpen
  }

  /// Where the text after the opening quote begins, in a sentence that ends with "?“".
  private func quoteStart(of sentence: ArraySlice<Piece>) -> Int? {
    guard let first = sentence.first, let last = sentence.last,
      let close = last.text.last, Self.closingQuotes.contains(close),
      last.text.dropLast().last == "?"
    else { return nil }
    let words = text.string(TextRange(first.range.start, last.range.end))
    guard let open = words.firstIndex(where: Self.openingQuotes.contains),
      open < words.index(before: words.endIndex)
    else { return nil }
    let leadIn = words[..<open]
    let count = leadIn.wordCount
    let mightStand =
      count == 0
      ? first.breakBefore >= .line
      : count <= Self.longestLeadIn && leadIn.contains(anyOf: Self.askWords)
    guard mightStand else { return nil }
    return first.range.start + words[...open].byteCount
  }
}
