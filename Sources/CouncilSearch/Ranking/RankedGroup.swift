package import CouncilStore

/// What one word of a query is found by, each way with how much it counts.
package struct RankedGroup: Sendable, Hashable {
  package struct Phrase: Sendable, Hashable {
    package var phrase: TermPhrase
    /// From 0 to 1.
    package var weight: Double
  }

  /// One way: all members have to stand, each by one of its phrases.
  package struct Alternative: Sendable, Hashable {
    package var members: [[Phrase]]
    package var weight: Double

    /// One term.
    package init(_ term: String, weight: Double) {
      self.init([[Phrase(phrase: TermPhrase([term]), weight: 1)]], weight: weight)
    }

    package init(_ members: [[Phrase]], weight: Double) {
      self.members = members
      self.weight = weight
    }

    var condition: TermCondition {
      let members = members.map { phrases in
        phrases.count == 1
          ? TermCondition.phrase(phrases[0].phrase) : .any(phrases.map { .phrase($0.phrase) })
      }
      return members.count == 1 ? members[0] : .all(members)
    }
  }

  /// As the user wrote it.
  package var word: String
  /// The first is the word itself.
  package var alternatives: [Alternative]
  /// Counts only where it stands; papers without it lack nothing.
  package var isOptional = false

  var condition: TermCondition {
    alternatives.count == 1 ? alternatives[0].condition : .any(alternatives.map(\.condition))
  }

  var phrases: [TermPhrase] {
    alternatives.flatMap { $0.members.flatMap { $0.map(\.phrase) } }
  }
}
