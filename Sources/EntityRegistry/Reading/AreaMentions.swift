internal import GermanText

/// Finds areas by the names that a letter gave them, in any case: "in der Alten Ziegelei".
enum AreaMentions {
  static func mentions(
    of names: [String], in tokens: [Token], within range: Range<Int>
  ) -> [(name: String, range: Range<Int>)] {
    let stems = names.map { name in
      (name, Tokenizer.tokens(of: name).filter { $0.kind == .word }.map { NameKey.stem($0.folded) })
    }
    .filter { !$0.1.isEmpty }
    // Of two names at one place, the longer is meant.
    .sorted { ($0.1.count, $0.0) > ($1.1.count, $1.0) }

    var found: [(name: String, range: Range<Int>)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let match = stems.first { _, words in
        index + words.count <= range.upperBound && tokens[index].isCapitalized
          && words.indices.allSatisfy { NameKey.stem(tokens.word(index + $0)) == words[$0] }
      }
      if let match {
        found.append((match.0, index..<(index + match.1.count)))
        index += match.1.count
      } else {
        index += 1
      }
    }
    return found
  }
}
