package import CouncilModel
package import CouncilStore

/// Learns from the letters of an archive what their senders' letters look like.
package struct ProfileLearning {
  /// Letters that are learned from in one transaction.
  private static let batch = 100

  private let store: any LetterStore & ProfileStore

  package init(in store: any LetterStore & ProfileStore) {
    self.store = store
  }

  /// Learns from every letter that nothing was learned from yet, or by older rules.
  ///
  /// - Returns: how many those were.
  package func learn() throws(StoreError) -> Int {
    var count = 0
    while true {
      let hashes = try store.lettersToLearn(rules: TraitReader.rules, limit: Self.batch)
      if hashes.isEmpty { return count }
      var letters: [(sha256: String, traits: LetterTraits)] = []
      for sha256 in hashes {
        guard let letter = try store.letter(sha256: sha256) else { continue }
        letters.append((sha256, TraitReader.traits(of: letter.extraction)))
      }
      try store.learn(letters, rules: TraitReader.rules)
      // A letter that went away in between is asked for no more.
      count += letters.count
      if letters.isEmpty { return count }
    }
  }

  /// Whose letter an archived letter may be that names no sender; nil where nothing can be said.
  package static func proposal(
    for extraction: Extraction, in store: any ProfileStore
  ) throws(StoreError) -> SenderProposal? {
    guard extraction.paper.municipality == nil else { return nil }
    let letter = TraitReader.traits(of: extraction)
    return SenderProposals.proposal(for: letter, from: try store.traits(among: letter.traits))
  }
}
