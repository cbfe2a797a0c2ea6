/// Which words a reader of texts looks for, by their terms; each different word is judged once, in
/// however many texts it stands, and most need not be taken apart for it.
///
/// Goes with one analyzer, and with it not to several threads at once.
package final class WordChoice {
  /// In words, room for judgements.
  private static let least = 1_024

  private let terms: Set<String>
  private let prefixes: [String]
  /// What a word must have to yield one of the terms.
  private let pairs: [LetterPairs]
  /// By the number of a word's analysis; nil where nobody asked yet.
  private var judgements: [Bool?] = []
  /// Which of the analyzer's memories the numbers belong to.
  private var memory = 0

  /// - Parameters:
  ///   - terms: what is looked for, as the analyzer makes it of words.
  ///   - prefixes: how else terms may begin that are looked for.
  package init(terms: Set<String>, prefixes: [String]) {
    self.terms = terms
    self.prefixes = prefixes
    pairs = Array(Set((terms + prefixes).map(LetterPairs.init(term:))))
  }

  /// Whether a word may be looked for, by its letters alone.
  func mightTake(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let all = LetterPairs(word: word) else { return true }
    return pairs.contains { $0.isSubset(of: all) }
  }

  /// Whether a word is looked for that has these terms.
  func takes(_ terms: [String]) -> Bool {
    terms.contains { term in
      self.terms.contains(term) || prefixes.contains { term.hasPrefix($0) }
    }
  }

  /// Whether a word is looked for, if it was judged before.
  ///
  /// - Parameters:
  ///   - place: the number of its analysis.
  ///   - memory: changes when the analyzer numbers words anew.
  func judgement(at place: Int, memory: Int) -> Bool? {
    memory == self.memory && place < judgements.count ? judgements[place] : nil
  }

  /// Judges a word.
  func judge(_ analysis: WordAnalysis, at place: Int, memory: Int) -> Bool {
    if memory != self.memory {
      judgements = []
      self.memory = memory
    }
    if place >= judgements.count {
      let more = max(place + 1, 2 * judgements.count, Self.least) - judgements.count
      judgements += Array(repeating: nil, count: more)
    }
    let judgement = takes(analysis.terms)
    judgements[place] = judgement
    return judgement
  }
}
