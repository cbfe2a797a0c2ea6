internal import GermanText

/// The sentences of a passage; one ends behind "e.V." where a new one plainly begins.
enum PassageSentences {
  /// The sentences of the tokens, without gaps between them.
  static func ranges(of tokens: [Token]) -> [Range<Int>] {
    TokenSentences.ranges(of: tokens).flatMap { sentence -> [Range<Int>] in
      var parts: [Range<Int>] = []
      var start = sentence.lowerBound
      for index in sentence where isEnd(index, tokens) && index + 1 < sentence.upperBound {
        parts.append(start..<index + 1)
        start = index + 1
      }
      return parts + [start..<sentence.upperBound]
    }
  }

  /// "… Lindeland e.V.⟨⟩ Im Fördergebiet …"
  private static func isEnd(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens.isSymbol(".", index), tokens.word(index - 1) == "v",
      tokens.word(index - 3) == "e", let next = tokens.token(index + 1), next.gap != .none,
      next.isCapitalized
    else { return false }
    return NounPhraseReader.beginsSentence(next.folded)
  }
}
