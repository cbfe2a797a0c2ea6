package import CouncilStore

/// A query as the index is asked it.
package struct QueryPlan: Sendable {
  /// The words that ranking looks at, also those of required phrases.
  package var groups: [RankedGroup] = []
  /// Groups of plain words, by index: as many as possible have to stand, not all.
  package var soft: [Int] = []
  /// What has to stand in every hit: quoted phrases, beginnings, alternatives.
  package var required: [TermCondition] = []
  /// What stands in no hit.
  package var excluded: [TermCondition] = []
  /// What holds of every hit's paper.
  package var filters: [SearchFilter] = []
  /// Words that the archive does not know, with what it knows instead.
  package var corrections: [Correction] = []

  /// A word that the archive does not know, and the term that was looked for instead.
  package struct Correction: Sendable, Equatable {
    /// As the user wrote it.
    package var word: String
    /// As the index has it.
    package var term: String
  }

  /// Whether papers may match that lack a word, or a part of one.
  var canLackParts: Bool {
    soft.count > 1
      || soft.contains { groups[$0].alternatives.contains { $0.members.count > 1 } }
  }

  /// Leaves out what words could be found by, but stands nowhere.
  mutating func drop(_ isUnknown: (TermPhrase) -> Bool) {
    for group in groups.indices {
      for alternative in groups[group].alternatives.indices {
        for member in groups[group].alternatives[alternative].members.indices {
          let phrases = groups[group].alternatives[alternative].members[member]
          groups[group].alternatives[alternative].members[member] =
            phrases.prefix(1) + phrases.dropFirst().filter { !isUnknown($0.phrase) }
        }
      }
    }
  }

  /// Leaves out ways to find a word by several that stand apart, of words that are found often enough
  /// without, where those are common: they cost most and say least.
  mutating func dropPartsApart(
    of isFrequent: (RankedGroup) -> Bool, where isCommon: (RankedGroup.Alternative) -> Bool
  ) {
    for group in groups.indices where isFrequent(groups[group]) {
      groups[group].alternatives.removeAll { $0.members.count > 1 && isCommon($0) }
    }
  }

  /// Leaves out all other ways to find words that are found by themselves often enough.
  mutating func dropOthers(where isCommon: (TermPhrase) -> Bool) {
    for group in soft {
      guard let own = groups[group].alternatives[0].members[0].first, isCommon(own.phrase) else {
        continue
      }
      groups[group].alternatives.removeLast(groups[group].alternatives.count - 1)
      groups[group].alternatives[0].members = [[own]]
    }
  }

  /// The phrases of plain words.
  var softPhrases: Set<TermPhrase> { Set(soft.flatMap { groups[$0].phrases }) }

  /// Each plain word has to stand; nil where only filters are asked for.
  var strictCondition: TermCondition? {
    condition(required + soft.map { groups[$0].condition(needsAll: true) }, adding: [])
  }

  /// Each plain word itself has to stand in the subject or the question.
  var askedCondition: TermCondition? {
    let words = soft.compactMap { groups[$0].phrases.first }
    return condition(required + words.map { TermCondition.phrase($0).placed(.asked) }, adding: [])
  }

  /// Any plain word is enough.
  ///
  /// - Parameter common: phrases that stand in too many entries to find any by; they count where
  ///   others stand.
  func fillingCondition(leavingOut common: Set<TermPhrase>) -> TermCondition? {
    let phrases = soft.flatMap { groups[$0].phrases }
    let wanted = phrases.filter { !common.contains($0) }.map(TermCondition.phrase)
    let words = wanted.isEmpty ? [] : [TermCondition.any(wanted)]
    return condition(
      required + words, adding: phrases.filter(common.contains).map(TermCondition.phrase))
  }

  private func condition(
    _ parts: [TermCondition], adding extra: [TermCondition]
  ) -> TermCondition? {
    guard !parts.isEmpty else { return nil }
    var condition = TermCondition.all(parts)
    if !extra.isEmpty { condition = .any([condition, .all([condition, .any(extra)])]) }
    if !excluded.isEmpty { condition = .except(condition, .any(excluded)) }
    return condition.simplified
  }
}
