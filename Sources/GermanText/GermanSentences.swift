/// Takes German text apart into sentences.
package enum GermanSentences {
  /// The sentences of a text, in order; line feeds end sentences too.
  package static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    for line in text.filledLines {
      let words = line.words
      var open: [Substring] = []
      for (index, word) in words.enumerated() {
        open.append(word)
        let next = index + 1 < words.count ? words[index + 1] : nil
        guard next == nil || SentenceBoundaries.ends(word, before: next) else { continue }
        sentences.append(open.joined(separator: " "))
        open.removeAll()
      }
    }
    return sentences
  }
}
