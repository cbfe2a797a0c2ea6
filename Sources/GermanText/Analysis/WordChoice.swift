/// Which words a reader of texts looks for, by their terms; each different word is judged once, in
/// however many texts it stands.
///
/// Goes with one analyzer, and with it not to several threads at once.
package final class WordChoice {
  /// In words, room for judgements.
  private static let least = 1_024

  private let isWanted: (String) -> Bool
  /// By the number of a word's analysis; nil where nobody asked yet.
  private var judgements: [Bool?] = []
  /// Which of the analyzer's memories the numbers belong to.
  private var memory = 0

  /// - Parameter isWanted: whether a term is looked for.
  package init(_ isWanted: @escaping (String) -> Bool) {
    self.isWanted = isWanted
  }

  /// Whether a word that is given more terms by those around it is looked for.
  func takes(_ terms: [String]) -> Bool { terms.contains(where: isWanted) }

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
