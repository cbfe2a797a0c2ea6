import TextMatching

/// Takes compounds apart by a lexicon: the fewest parts, each a known word in a form that stands in
/// compounds.
///
/// `schulsozialarbeit` → `schul`, `sozialarbeit`; `radwegesanierung` → `radwege`, `sanierung`.
struct CompoundSplitter: Sendable {
  /// One part, in bytes of the word.
  struct Part: Hashable {
    var start: Int
    var end: Int
    /// The part's number in the lexicon.
    var word: Int
  }

  /// In bytes. Shorter words have no two parts; longer ones are no words.
  private static let lengths = 6...64
  /// In bytes: the shortest part.
  private static let shortest = 3

  let lexicon: CompoundLexicon

  /// The parts in order; empty where the word is no compound of known words.
  func parts(_ word: [UInt8]) -> [Part] {
    guard Self.lengths.contains(word.count) else { return [] }
    let count = word.count
    // Fewest parts from each place to the word's end, and the first of them.
    var best = [Int](repeating: Int.max, count: count + 1)
    var first = [Part?](repeating: nil, count: count + 1)
    best[count] = 0
    for start in stride(from: count - Self.shortest, through: 0, by: -1) {
      var hash = StableHash.empty
      for end in (start + 1)...count {
        hash.combine(word[end - 1])
        let length = end - start
        guard length >= Self.shortest, length < count, best[end] != Int.max,
          best[end] + 1 <= best[start], let number = lexicon.word(hash)
        else { continue }
        // Of equally many parts, the longest first one: it ends at a seam more often.
        best[start] = best[end] + 1
        first[start] = Part(start: start, end: end, word: number)
      }
    }
    guard best[0] != Int.max else { return [] }
    var parts: [Part] = []
    var start = 0
    while start < count, let part = first[start] {
      parts.append(part)
      start = part.end
    }
    return parts.count > 1 ? parts : []
  }
}
