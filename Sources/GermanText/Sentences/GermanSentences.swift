import TextMatching

/// Takes German text apart into sentences.
package enum GermanSentences {
  /// The sentences of a text, in order; line feeds end sentences too.
  package static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    for line in text.nonEmptyLines {
      let words = line.words
      var start = 0
      for index in words.indices {
        let next = index + 1 < words.count ? words[index + 1] : nil
        guard next == nil || SentenceBoundaries.ends(words[index], before: next) else { continue }
        sentences.append(sentence(words[start...index], in: line))
        start = index + 1
      }
    }
    return sentences
  }

  /// Words with one space between them, as they nearly always stand in the line.
  private static func sentence(_ words: ArraySlice<Substring>, in line: Substring) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let printed = line[first.startIndex..<last.endIndex]
    let length = words.reduce(words.count - 1) { $0 + $1.byteCount }
    guard printed.byteCount == length, !printed.utf8.contains(UInt8(ascii: "\t")) else {
      return words.joined(separator: " ")
    }
    return String(printed)
  }
}
