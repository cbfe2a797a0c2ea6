package import CouncilStore

/// A query as the index is asked it.
package struct QueryPlan: Sendable {
  /// The words that ranking looks at, also those of required phrases.
  package var groups: [RankedGroup] = []
  /// Groups of plain words, by index: as many as possible have to stand, not all.
  package var soft: [Int] = []
  package var required: [TermCondition] = []
  package var excluded: [TermCondition] = []
  package var filters: [SearchFilter] = []
  /// Words that the archive does not know, with what it knows instead.
  package var corrections: [Correction] = []

  package struct Correction: Sendable, Equatable {
    package var word: String
    package var term: String
  }

  /// Whether papers may match that lack a word, or a part of one.
  var canLackParts: Bool {
    soft.count > 1
      || soft.contains { groups[$0].alternatives.contains { $0.members.count > 1 } }
  }

  /// The condition; nil where only filters are asked for.
  ///
  /// - Parameter needsAll: whether each plain word has to stand.
  package func condition(needsAll: Bool, leavingOut common: Set<Int> = []) -> TermCondition? {
    var parts = required
    let wanted = soft.filter { !groups[$0].isOptional && (needsAll || !common.contains($0)) }
      .map { groups[$0].condition(needsAll: needsAll) }
    if needsAll {
      parts += wanted
    } else if !wanted.isEmpty {
      parts.append(wanted.count == 1 ? wanted[0] : .any(wanted))
    }
    // What only adds to the score is looked for where the rest stands.
    let extra = groups.indices
      .filter { groups[$0].isOptional || (!needsAll && soft.contains($0) && common.contains($0)) }
      .map { groups[$0].condition(needsAll: false) }
    guard !parts.isEmpty else { return nil }
    var condition = parts.count == 1 ? parts[0] : TermCondition.all(parts)
    if !extra.isEmpty {
      condition = .any([condition, .all([condition, extra.count == 1 ? extra[0] : .any(extra)])])
    }
    if let first = excluded.first {
      condition = .except(condition, excluded.count == 1 ? first : .any(excluded))
    }
    return condition.simplified
  }
}
