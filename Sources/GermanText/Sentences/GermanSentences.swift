package import CouncilModel
import TextMatching

/// Takes German text apart into sentences: as strings, as places in the text or as ranges of tokens.
/// `SentenceBoundaries` decides for all three.
package enum GermanSentences {
  /// Tokens of one sentence at most; tables and damaged text have no full stops, and are cut here.
  private static let mostTokens = 400
  /// What may stand last in a word that ends a sentence.
  private static let lastMarks: WordSet = [
    ".", "?", "!", "…", "\"", "”", "“", "«", "»", ")", "]", "'", "’", "‘",
  ]

  /// The sentences of a text, in order, with one space between their words; line feeds end sentences
  /// too.
  package static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    forEach(in: text) { words, line in sentences.append(sentence(words, in: line)) }
    return sentences
  }

  /// Where the sentences of a text stand, in UTF-8 bytes from its beginning; line feeds end sentences
  /// too, and white space between two sentences belongs to neither.
  package static func ranges(in text: String) -> [TextRange] {
    var ranges: [TextRange] = []
    forEach(in: text) { words, _ in
      guard let first = words.first, let last = words.last else { return }
      ranges.append(
        TextRange(
          text.utf8.distance(from: text.startIndex, to: first.startIndex),
          text.utf8.distance(from: text.startIndex, to: last.endIndex)))
    }
    return ranges
  }

  /// The sentences of a text's tokens, in order and without gaps between them.
  package static func ranges(of tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where isEnd(index, tokens) || index - start >= mostTokens {
      sentences.append(start..<(index + 1))
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// Calls with the words of each sentence, and the line in which they stand.
  private static func forEach(
    in text: String, _ body: (ArraySlice<Substring>, Substring) -> Void
  ) {
    for line in text.nonEmptyLines {
      let words = line.words
      var start = 0
      for index in words.indices {
        let next = index + 1 < words.count ? words[index + 1] : nil
        let previous = index > 0 ? words[index - 1] : nil
        guard
          next == nil
            || SentenceBoundaries.ends(words[index], before: next, after: previous)
        else { continue }
        body(words[start...index], line)
        start = index + 1
      }
    }
  }

  /// Words with one space between them, as they nearly always stand in the line.
  private static func sentence(_ words: ArraySlice<Substring>, in line: Substring) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let printed = line[first.startIndex..<last.endIndex]
    let length = words.reduce(words.count - 1) { $0 + $1.byteCount }
    guard printed.byteCount == length, !printed.containsLiteral("\t") else {
      return words.joined(separator: " ")
    }
    return String(printed)
  }
}

// MARK: - Tokens

extension GermanSentences {
  /// Whether the word to which a mark belongs ends a sentence.
  private static func isEnd(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens.isSymbol(in: lastMarks, index) else { return false }
    guard let next = tokens.token(index + 1) else { return true }
    if next.gap == .none { return false }
    let start = wordStart(at: index, tokens)
    let word = text(of: start..<(index + 1), tokens)
    // A line that was begun on purpose begins a sentence, unless with a small letter.
    if next.gap == .line, next.kind != .word || next.isCapitalized {
      return SentenceBoundaries.ends(word, before: nil)
    }
    let previous = start > 0 ? text(of: wordStart(at: start - 1, tokens)..<start, tokens) : nil
    return SentenceBoundaries.ends(
      word, before: text(of: (index + 1)..<wordEnd(at: index + 1, tokens), tokens), after: previous)
  }

  /// The first of the tokens that are printed together with one.
  private static func wordStart(at index: Int, _ tokens: [Token]) -> Int {
    var start = index
    while start > 0, tokens[start].gap == .none { start -= 1 }
    return start
  }

  /// After the last of the tokens that are printed together with one.
  private static func wordEnd(at index: Int, _ tokens: [Token]) -> Int {
    var end = index + 1
    while end < tokens.count, tokens[end].gap == .none { end += 1 }
    return end
  }

  private static func text(of range: Range<Int>, _ tokens: [Token]) -> Substring {
    range.count == 1 ? tokens[range.lowerBound].text[...] : tokens[range].map(\.text).joined()[...]
  }
}
