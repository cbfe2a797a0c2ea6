internal import CouncilStore
internal import Foundation

/// Scores entries and papers: BM25 over weighted columns, the best way of each word counting, raised
/// where more of the query's words stand.
struct Ranker {
  /// How much an occurrence counts, by where it stands.
  private static let weights = (subject: 7.0, question: 1.6, answer: 1.0)
  /// How soon more occurrences stop counting.
  private static let saturation = 2.5
  /// How much long entries are held back, from 0 to 1.
  private static let lengthShare = 0.6
  /// How much the entry itself counts beside its paper, from 0 to 1.
  private static let entryShare = 0.5
  /// How much a paper is held back that lacks words, as an exponent.
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

  /// The matches' scores, in their order.
  func scores(_ matches: TermMatches) -> [Score] {
    let places = matches.entries.indices
    var byPaper: [Int64: [Int]] = [:]
    for index in places { byPaper[matches.entries[index].paper, default: []].append(index) }
    var scores = matches.entries.map { Score(entry: $0.id, paper: $0.paper, score: 0) }
    var counts = Counts(self.places.count)
    var paperCounts = Counts(self.places.count)
    for (_, indices) in byPaper {
      paperCounts.clear()
      var length = 0
      for index in indices {
        let entry = matches.entries[index]
        length += entry.length
        paperCounts.add(matches.counts[entry.counts], self.places)
      }
      let paper = value(paperCounts, length: length / max(indices.count, 1))
      for index in indices {
        let entry = matches.entries[index]
        counts.clear()
        counts.add(matches.counts[entry.counts], self.places)
        let own = indices.count == 1 ? paper : value(counts, length: entry.length)
        scores[index].score = Self.entryShare * own + (1 - Self.entryShare) * paper
      }
    }
    return scores
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
    mutating func add(_ new: ArraySlice<TermMatches.Count>, _ places: [Int]) {
      for count in new where places[count.phrase] == count.phrase || isNew(count, new, places) {
        let place = places[count.phrase]
        counts[place].subject = max(counts[place].subject, count.subject)
        counts[place].question += count.question
        counts[place].answer += count.answer
        used.append(place)
      }
    }

    /// Whether no other count of the same phrase comes before.
    private func isNew(
      _ count: TermMatches.Count, _ all: ArraySlice<TermMatches.Count>, _ places: [Int]
    ) -> Bool {
      all.first { places[$0.phrase] == places[count.phrase] }?.phrase == count.phrase
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
