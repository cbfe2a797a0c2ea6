internal import CouncilModel
package import CouncilStore
internal import Testing

/// One thing that every store must keep of profiles; run as `StoreClause` is, each on an empty store.
package struct ProfileClause: Sendable {
  package typealias Store = ImportStore & LetterBrowsing & LetterStore & ProfileStore

  /// What is kept, as a sentence.
  package let sentence: String
  /// Records an issue where it is not.
  package let check: @Sendable (_ store: any Store) throws -> Void

  private init(_ sentence: String, _ check: @escaping @Sendable (any Store) throws -> Void) {
    self.sentence = sentence
    self.check = check
  }

  package static let all: [ProfileClause] = [
    ProfileClause("An archive that learned nothing has no profile") { store throws in
      _ = try store.add(SampleLetter.letter(1))
      #expect(try store.profiles().isEmpty)
      #expect(try store.traits(of: "Musterstadt").isEmpty)
      #expect(try store.traits(among: [head]).isEmpty)
    },
    ProfileClause("Each letter is learned from once, and again by other rules") { store throws in
      _ = try store.add(SampleLetter.letter(1))
      _ = try store.add(SampleLetter.letter(2))
      let both = [SampleLetter.hash(1), SampleLetter.hash(2)]
      #expect(try store.lettersToLearn(rules: 1, limit: 9) == both)
      #expect(try store.lettersToLearn(rules: 1, limit: 1) == [both[0]])
      try learn([1: nil], in: store)
      #expect(try store.lettersToLearn(rules: 1, limit: 9) == [both[1]])
      #expect(try store.lettersToLearn(rules: 2, limit: 9) == both)
    },
    ProfileClause("Traits are counted by sender, kind and text, those of others beside") {
      store throws in
      for seed in 1...3 { _ = try store.add(SampleLetter.letter(seed)) }
      try learn([1: "Musterstadt", 2: "Musterstadt", 3: "Auenrode"], in: store, [head])
      try learn([2: "Musterstadt"], in: store, [head, foot])
      #expect(
        try store.traits(of: "Musterstadt") == [
          learned("Musterstadt", head, letters: 2, others: 1, example: 1),
          learned("Musterstadt", foot, letters: 1, others: 0, example: 2),
        ])
      #expect(
        try store.traits(among: [head, SenderTrait(.foot, head.text)]) == [
          learned("Auenrode", head, letters: 1, others: 2, example: 3),
          learned("Musterstadt", head, letters: 2, others: 1, example: 1),
        ])
      #expect(
        try store.profiles() == [
          ProfileSummary(sender: "Auenrode", letters: 1, traits: 1, forgotten: 0),
          ProfileSummary(sender: "Musterstadt", letters: 2, traits: 2, forgotten: 0),
        ])
    },
    ProfileClause("A letter that names no sender teaches nothing") { store throws in
      _ = try store.add(SampleLetter.letter(1))
      try learn([1: nil], in: store, [head])
      #expect(try store.traits(among: [head]).isEmpty)
      #expect(try store.profiles().isEmpty)
    },
    ProfileClause("Versions of a paper count once") { store throws in
      _ = try ImportClause.take(1, from: "a", into: store)
      _ = try ImportClause.take(2, from: "a", old: 1, identity: 1, into: store)
      try learn([1: "Musterstadt", 2: "Musterstadt"], in: store, [head])
      #expect(try store.traits(of: "Musterstadt").map(\.letters) == [1])
      #expect(try store.profiles().map(\.letters) == [1])
    },
    ProfileClause("A letter that is not there is passed over") { store throws in
      try learn([7: "Musterstadt"], in: store, [head])
      #expect(try store.profiles().isEmpty)
    },
    ProfileClause("What was forgotten stays so, whatever letters come") { store throws in
      for seed in 1...2 { _ = try store.add(SampleLetter.letter(seed)) }
      try learn([1: "Musterstadt"], in: store, [head, foot])
      #expect(try store.forget(sender: "Musterstadt", text: head.text, at: "t") == 1)
      #expect(try store.forget(sender: "Musterstadt", text: head.text, at: "t") == 0)
      try learn([1: "Musterstadt", 2: "Musterstadt"], in: store, [head, foot])
      #expect(try store.traits(of: "Musterstadt").map(\.isForgotten) == [true, false])
      #expect(try store.traits(among: [head]).map(\.isForgotten) == [true])
      #expect(try store.profiles().map(\.forgotten) == [1])
      #expect(try store.forget(sender: "Musterstadt", text: nil, at: "t") == 1)
      #expect(try store.traits(of: "Musterstadt").allSatisfy(\.isForgotten))
    },
    ProfileClause("What is forgotten of one sender is known of another") { store throws in
      for seed in 1...2 { _ = try store.add(SampleLetter.letter(seed)) }
      try learn([1: "Musterstadt", 2: "Auenrode"], in: store, [head])
      _ = try store.forget(sender: "Musterstadt", text: nil, at: "t")
      #expect(try store.traits(of: "Auenrode").map(\.isForgotten) == [false])
    },
  ]

  private static let head = SenderTrait(.head, "Stadt Musterstadt")
  private static let foot = SenderTrait(.foot, "Marktplatz 0")

  private static func learn(
    _ letters: [Int: String?], in store: any Store, _ traits: [SenderTrait] = []
  ) throws {
    try store.learn(
      letters.sorted { $0.key < $1.key }.map { seed, sender in
        (SampleLetter.hash(seed), LetterTraits(sender: sender, traits: traits))
      }, rules: 1)
  }

  private static func learned(
    _ sender: String, _ trait: SenderTrait, letters: Int, others: Int, example: Int
  ) -> LearnedTrait {
    LearnedTrait(
      sender: sender, trait: trait, letters: letters, others: others,
      example: "Corpus/musterstadt/\(example).txt", isForgotten: false)
  }
}

extension ProfileClause: CustomTestStringConvertible {
  package var testDescription: String { sentence }
}
