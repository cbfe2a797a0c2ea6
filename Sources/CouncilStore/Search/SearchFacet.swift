/// A way to narrow a search down, with how many hits each choice leaves.
package struct SearchFacet: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case council, year, faction, office, sponsor, programme, disposition, topic
  }

  package struct Choice: Sendable, Equatable, Encodable {
    package var value: String
    /// In entries.
    package var count: Int

    package init(value: String, count: Int) {
      self.value = value
      self.count = count
    }
  }

  package var kind: Kind
  /// The most frequent first.
  package var choices: [Choice]

  package init(kind: Kind, choices: [Choice]) {
    self.kind = kind
    self.choices = choices
  }
}
