package import CouncilStore

/// What one word of a query is found by, each way with how much it counts.
package struct RankedGroup: Sendable, Hashable {
  /// A phrase that the word is found by.
  package struct Phrase: Sendable, Hashable {
    /// Its terms, as the index has them.
    package var phrase: TermPhrase
    /// From 0 to 1.
    package var weight: Double
  }

  /// One way: members that stand together, each by one of its phrases.
  package struct Alternative: Sendable, Hashable {
    /// A member's first phrase is what was asked for; the others count as it does at most.
    package var members: [[Phrase]]
    package var weight: Double

    /// - Parameter weight: how much the way counts beside the word itself, from 0 to 1.
    package init(_ members: [[Phrase]], weight: Double = 1) {
      self.members = members
      self.weight = weight
    }

    /// All members, or any.
    func condition(needsAll: Bool) -> TermCondition {
      let members = members.map { phrases in
        TermCondition.any(phrases.map { .phrase($0.phrase) })
      }
      return needsAll ? .all(members) : .any(members)
    }
  }

  /// As the user wrote it.
  package var word: String
  /// The first is the word itself.
  package var alternatives: [Alternative]

  /// - Parameter needsAll: whether a compound's parts have to stand together.
  func condition(needsAll: Bool) -> TermCondition {
    .any(alternatives.map { $0.condition(needsAll: needsAll) })
  }

  var phrases: [TermPhrase] {
    alternatives.flatMap { $0.members.flatMap { $0.map(\.phrase) } }
  }
}
