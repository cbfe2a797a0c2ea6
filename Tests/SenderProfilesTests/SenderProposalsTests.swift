import CouncilModel
import SenderProfiles
import Testing

/// Whose letter one may be that does not say.
@Suite struct SenderProposalsTests {
  private static let traits = [
    SenderTrait(.head, "Gremium Termin TOP"), SenderTrait(.head, "Vorlage Nr.: 0000/0000"),
    SenderTrait(.label, "Verantwortlich: (answeredBy)"), SenderTrait(.foot, "Rathausring 0"),
    SenderTrait(.reference, "0000/0000"),
  ]

  private static func learned(
    _ trait: SenderTrait, sender: String = "Auenrode", letters: Int = 3, others: Int = 0,
    isForgotten: Bool = false
  ) -> LearnedTrait {
    LearnedTrait(
      sender: sender, trait: trait, letters: letters, others: others, example: "a.txt",
      isForgotten: isForgotten)
  }

  private static func proposed(
    _ learned: [LearnedTrait], shows: [SenderTrait] = traits, itself: String? = nil
  ) -> String? {
    SenderProposals.proposal(for: LetterTraits(sender: itself, traits: shows), from: learned)?
      .municipality
  }

  @Test func `A letter that shares four traits with one sender alone is proposed to be its`() {
    let four = Self.traits.prefix(4).map { Self.learned($0, letters: 7) }
    let proposal = SenderProposals.proposal(
      for: LetterTraits(sender: nil, traits: Self.traits), from: four)
    #expect(proposal?.municipality == "Auenrode")
    #expect(proposal?.letters == 7)
    #expect(proposal?.shared == four)
  }

  @Test(
    arguments: [
      ("three traits", traits.prefix(3).map { learned($0) }),
      (
        "one of two letters",
        traits.prefix(4).map { learned($0, letters: $0.kind == .foot ? 2 : 3) }
      ),
      (
        "one that others have",
        traits.prefix(4).map { learned($0, others: $0.kind == .foot ? 1 : 0) }
      ),
      ("a forgotten one", traits.prefix(4).map { learned($0, isForgotten: $0.kind == .foot) }),
      (
        "another sender's beside",
        traits.map { learned($0, sender: $0.kind == .foot ? "Rotheim" : "Auenrode") }
      ),
      (
        "one of an answer's",
        traits.prefix(3).map { learned($0) } + [learned(SenderTrait(.answerLabel, "Zu 0:"))]
      ),
      ("nothing", []),
    ])
  func `Too little says nothing`(what: String, learned: [LearnedTrait]) {
    let shows = Self.traits + [SenderTrait(.answerLabel, "Zu 0:")]
    #expect(Self.proposed(learned, shows: shows) == nil, "\(what)")
  }

  @Test func `What letters say themselves is never contradicted`() {
    #expect(Self.proposed(Self.traits.map { Self.learned($0) }, itself: "Rotheim") == nil)
  }

  @Test func `What a letter does not show says nothing of it`() {
    let learned = Self.traits.map { Self.learned($0) }
    #expect(Self.proposed(learned, shows: Array(Self.traits.prefix(3))) == nil)
    #expect(Self.proposed(learned) == "Auenrode")
  }

  @Test func `Numbers and labels alone say nothing: many councils have them`() {
    let traits = (1...5).map { SenderTrait(.label, "Feld \($0): (reference)") }
    #expect(Self.proposed(traits.map { Self.learned($0) }, shows: traits) == nil)
  }
}
