internal import CouncilStore
internal import Foundation

/// Scores entries and papers: BM25 over weighted columns, the best way of each word counting, raised
/// where more of the query's words stand.
package struct Ranker {
  /// How much an occurrence counts, by where it stands. A subject says in five words what a whole
  /// letter is about, and counts once: about as much as seven mentions in passing. A question names
  /// its matter on purpose, an answer often only touches it. These and the next four were chosen
  /// together on judged queries (`make search-quality`).
  package static let weights = (subject: 7.0, question: 1.6, answer: 1.0)
  /// How soon more occurrences stop counting: later than BM25's usual 1.2, as an answer that comes
  /// back to a word five times is about it, and a single mention is often a cross-reference.
  private static let saturation = 2.5
  /// How much long entries are held back, from 0 to 1: less than BM25's usual .75, for a long answer
  /// is long because it says more, seldom because it repeats itself.
  private static let lengthShare = 0.6
  /// How much the entry itself counts beside its paper, from 0 to 1. The words of a query often lie
  /// in several exchanges of one letter: alone, entries miss it; the paper alone cannot tell which
  /// of its answers to show first.
  private static let entryShare = 0.5
  /// How much a paper is held back that lacks words, as an exponent: a little more than in
  /// proportion, so that one rare word does not outweigh two common ones that stand together.
  private static let coverage = 1.1

  struct Score {
    var entry: Int64
    var paper: Int64
    var score: Double
  }

  private let plan: QueryPlan
  private let statistics: SearchStatistics
  private let frequencies: [String: Int]
  /// Each phrase of the condition to the first of the same words.
  private var places: [Int] = []
  private struct Member {
    /// Places of phrases, with weight times rarity.
    var phrases: [(place: Int, weight: Double)]
    /// What the member is worth among its alternative's.
    var worth: Double
  }
  private struct Alternative {
    var members: [Member]
    var weight: Double
    var worth: Double
  }
  private var groups: [[Alternative]] = []
  /// What each group is worth where it stands.
  private var worths: [Double] = []

  init(
    _ plan: QueryPlan, condition: TermCondition?, statistics: SearchStatistics,
    frequencies: [String: Int]
  ) {
    self.plan = plan
    self.statistics = statistics
    self.frequencies = frequencies
    var numbers: [TermPhrase: Int] = [:]
    for (index, placed) in (condition?.phrases ?? []).enumerated() {
      let phrase = placed.anywhere
      places.append(numbers[phrase, default: index])
      if numbers[phrase] == nil { numbers[phrase] = index }
    }
    for group in plan.groups {
      let alternatives = group.alternatives.map { alternative in
        let members = alternative.members.map { member($0, numbers) }
        return Alternative(
          members: members, weight: alternative.weight,
          worth: members.reduce(0) { $0 + $1.worth })
      }
      groups.append(alternatives)
      // What a word is worth, its first way says where it stands anywhere, else the best other.
      let isWhole = group.alternatives[0].members.allSatisfy { isKnown($0[0].phrase) }
      let known = isWhole ? alternatives.prefix(1) : alternatives.dropFirst()
      worths.append(
        known.map { $0.weight * $0.worth }.max() ?? alternatives.first?.worth ?? 0)
    }
  }

  private func member(_ phrases: [RankedGroup.Phrase], _ numbers: [TermPhrase: Int]) -> Member {
    let first = phrases[0].phrase
    // No other word is worth more than the one that was asked for.
    let most = isKnown(first) ? rarity(first) : Double.infinity
    let weights = phrases.filter { isKnown($0.phrase) }
      .map { ($0.phrase, $0.weight * min(rarity($0.phrase), most)) }
    return Member(
      phrases: weights.compactMap { phrase, weight in numbers[phrase.anywhere].map { ($0, weight) }
      },
      worth: weights.map(\.1).max() ?? rarity(first))
  }

  private func isKnown(_ phrase: TermPhrase) -> Bool {
    phrase.isPrefix || phrase.terms.allSatisfy { frequencies[$0] != nil }
  }

  /// Inverse document frequency; of a phrase, that of its rarest term.
  private func rarity(_ phrase: TermPhrase) -> Double {
    phrase.terms.map { rarity(of: $0) }.max() ?? 0
  }

  private func rarity(of term: String) -> Double {
    let count = Double(statistics.entries)
    let entries = Double(min(frequencies[term] ?? 1, statistics.entries))
    return log(1 + (count - entries + 0.5) / (entries + 0.5))
  }

  /// The matches' scores, each paper's after each other, and of how many papers they are.
  func scores(_ matches: TermMatches) -> (scores: [Score], papers: Int) {
    let entries = Self.byPaper(matches.entries)
    var scores: [Score] = []
    scores.reserveCapacity(entries.count)
    var counts = Counts(places.count)
    var papers = 0
    var start = 0
    while start < entries.count {
      let paper = entries[start].paper
      var end = start
      var length = 0
      counts.clear()
      while end < entries.count, entries[end].paper == paper {
        length += entries[end].length
        counts.add(matches.counts, entries[end].counts, places)
        end += 1
      }
      let together = value(counts, length: length / (end - start))
      for entry in entries[start..<end] {
        var own = together
        if end - start > 1 {
          counts.clear()
          counts.add(matches.counts, entry.counts, places)
          own = value(counts, length: entry.length)
        }
        scores.append(
          Score(
            entry: entry.id, paper: paper,
            score: Self.entryShare * own + (1 - Self.entryShare) * together))
      }
      papers += 1
      start = end
    }
    return (scores, papers)
  }

  /// Entries of a paper after each other; as they come from the index they mostly are.
  private static func byPaper(_ entries: [TermMatches.Entry]) -> [TermMatches.Entry] {
    let isGrouped = zip(entries, entries.dropFirst()).allSatisfy { $0.paper <= $1.paper }
    return isGrouped ? entries : entries.sorted { ($0.paper, $0.id) < ($1.paper, $1.id) }
  }

  /// The score of an entry, or of a paper's entries together.
  private func value(_ counts: Counts, length: Int) -> Double {
    let norm =
      Self.saturation
      * (1 - Self.lengthShare + Self.lengthShare * Double(length) / statistics.averageLength)
    var sum = 0.0
    var covered = 0.0
    var wanted = 0.0
    for (index, alternatives) in groups.enumerated() {
      var best = (value: 0.0, share: 0.0)
      for alternative in alternatives {
        var value = 0.0
        var worth = 0.0
        for member in alternative.members {
          var most = 0.0
          for (place, weight) in member.phrases {
            let frequency = counts.frequency(place, Self.weights)
            if frequency > 0 {
              most = max(most, weight * frequency * (Self.saturation + 1) / (frequency + norm))
            }
          }
          value += most
          if most > 0 { worth += member.worth }
        }
        guard value > 0 else { continue }
        let share = worth / alternative.worth
        value *= alternative.weight * share
        if value > best.value { best = (value, share) }
      }
      sum += best.value
      wanted += worths[index]
      covered += worths[index] * best.share
    }
    return wanted > 0 ? sum * pow(covered / wanted, Self.coverage) : sum
  }

  /// How often each phrase stands in what is looked at.
  private struct Counts {
    private var counts: [(subject: Int, question: Int, answer: Int)]
    private var used: [Int] = []

    init(_ phrases: Int) {
      counts = Array(repeating: (0, 0, 0), count: phrases)
    }

    mutating func clear() {
      for place in used { counts[place] = (0, 0, 0) }
      used.removeAll(keepingCapacity: true)
    }

    /// Adds an entry's counts; the subject is the paper's and counts once. A phrase that the
    /// condition names twice is counted once, too.
    mutating func add(_ all: [TermMatches.Count], _ range: Range<Int>, _ places: [Int]) {
      for index in range {
        let count = all[index]
        let place = places[count.phrase]
        guard place == count.phrase || isFirst(index, all, range, places) else { continue }
        counts[place].subject = max(counts[place].subject, count.subject)
        counts[place].question += count.question
        counts[place].answer += count.answer
        used.append(place)
      }
    }

    /// Whether no other count of the same phrase comes before.
    private func isFirst(
      _ index: Int, _ all: [TermMatches.Count], _ range: Range<Int>, _ places: [Int]
    ) -> Bool {
      let place = places[all[index].phrase]
      return !(range.lowerBound..<index).contains { places[all[$0].phrase] == place }
    }

    func frequency(
      _ place: Int, _ weights: (subject: Double, question: Double, answer: Double)
    ) -> Double {
      let count = counts[place]
      return weights.subject * Double(min(count.subject, 1)) + weights.question
        * Double(count.question)
        + weights.answer * Double(count.answer)
    }
  }
}
