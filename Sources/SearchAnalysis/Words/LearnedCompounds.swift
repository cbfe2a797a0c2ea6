import TextMatching

/// Compounds that the lexicon does not know, explained by the other words of the same archive:
/// "turmbergbahn" where "turmberg" and "bahn" stand in it by themselves.
package enum LearnedCompounds {
  /// A word of the archive with the words that it is made of.
  package struct Compound: Sendable, Hashable {
    /// As the index has it.
    package var term: String
    /// Terms of the archive, in order.
    package var parts: [String]
  }

  /// In bytes: of a part, and of a compound.
  private static let shortestPart = 4
  private static let shortest = 9
  /// In bytes: what inflection leaves of a part.
  private static let shortestStem = 3
  /// In entries: a part stands by itself in so many; rarer ones are names and misprints.
  private static let fewestEntries = 2
  /// Endings and prefixes that also stand alone, mostly where a line's end parted a word.
  private static let noParts: WordSet = [
    "heit", "keit", "schaft", "lich", "isch", "ung", "ungen", "bar", "haft", "sam", "ismus",
    "unter",
    "uber", "gegen", "nach", "wieder", "zwisch", "hinter", "zusamm", "voraus", "hinaus", "selbst",
    "ander", "inner", "ausser", "werk", "gesetz", "dass", "sich", "wird", "fort", "nieder",
    "hausen", "ingen", "stett", "bach", "berg", "burg", "ford", "beding",
  ]

  /// - Parameter vocabulary: light stems with the number of entries that they stand in.
  package static func compounds(in vocabulary: [(String, Int)]) -> [Compound] {
    var entries = ByteHashTable(capacity: vocabulary.count)
    let splitter = CompoundSplitter(lexicon: .municipal)
    for (term, count) in vocabulary
    where count >= fewestEntries && term.byteCount >= shortestStem && isWord(term)
      && !noParts.contains(term)
    {
      entries.insert(StableHash(term.utf8), UInt32(clamping: count))
    }
    return vocabulary.compactMap { term, _ in
      guard term.byteCount >= shortest, isWord(term) else { return nil }
      let word = Array(term.utf8)
      guard splitter.parts(word).isEmpty, let parts = parts(word, entries) else { return nil }
      return Compound(term: term, parts: parts)
    }
  }

  private static func isWord(_ term: String) -> Bool {
    term.isAllSmallASCIILetters
  }

  /// The two parts that stand by themselves most often, the rarer of them counting.
  private static func parts(_ word: [UInt8], _ entries: ByteHashTable) -> [String]? {
    var best: (count: UInt32, parts: [String])?
    for seam in shortestPart...(word.count - shortestPart) {
      let tail = word[seam...]
      guard let tailCount = entries.value(StableHash(tail)) else { continue }
      for link in CompoundLinks.orNone {
        let head = Array(word[..<seam])
        guard head.ends(link), head.count - link.byteCount >= shortestPart else { continue }
        let base = Array(head.dropLast(link.byteCount))
        // "wissen-s-transfer": by itself the word stands there as "wis".
        let stem = GermanStemmer.light(base)
        for form in stem == base ? [base] : [base, stem] where form.count >= shortestStem {
          guard let headCount = entries.value(StableHash(form)) else { continue }
          let count = min(headCount, tailCount)
          if count > best?.count ?? 0 { best = (count, [form.text, Array(tail).text]) }
        }
      }
    }
    return best?.parts
  }
}
