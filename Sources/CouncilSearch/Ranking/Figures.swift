internal import CouncilStore

/// What is known of the terms of a query before it is asked.
struct Figures {
  let statistics: SearchStatistics
  let frequencies: [String: Int]

  /// Entries that a phrase stands in, at most.
  func rows(_ phrase: TermPhrase) -> Int {
    // A word's beginning has more forms than anyone counted.
    phrase.isPrefix ? 0 : phrase.terms.map { frequencies[$0] ?? 0 }.min() ?? 0
  }

  /// Entries that a way to find a word stands in, at most; of a compound's parts, all are needed.
  func rows(_ alternative: RankedGroup.Alternative) -> Int {
    alternative.members.map { $0.reduce(0) { $0 + rows($1.phrase) } }.min() ?? 0
  }

  /// Entries that a word stands in, at most.
  func rows(_ group: RankedGroup) -> Int {
    group.alternatives.reduce(0) { $0 + rows($1) }
  }

  /// About how many entries all words stand in, if they had nothing to do with each other.
  func rowsTogether(_ groups: [RankedGroup]) -> Int {
    guard !groups.isEmpty else { return 0 }
    let entries = Double(max(statistics.entries, 1))
    return Int(groups.reduce(entries) { $0 * min(Double(rows($1)) / entries, 1) })
  }

  /// The commonest phrases, without which the others stand in no more than so many entries
  /// together; never all of them.
  func commonest(of phrases: Set<TermPhrase>, leaving most: Int) -> Set<TermPhrase> {
    let sorted = phrases.map { ($0, rows($0)) }
      .sorted { ($0.1, $0.0.terms.first ?? "") < ($1.1, $1.0.terms.first ?? "") }
    var sum = 0
    var common: Set<TermPhrase> = []
    for (phrase, rows) in sorted {
      if rows > 0, sum > 0, sum + rows > most { common.insert(phrase) } else { sum += rows }
    }
    return common
  }
}
