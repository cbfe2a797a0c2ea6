package import CouncilModel

/// Tells whose letter it may be where a letter is silent: a pure function of what it shows and of what
/// was learned.
package enum SenderProposals {
  /// What fewer letters show may be chance.
  private static let fewestLetters = 3
  /// So many traits are shared, at least. On 712 letters of one city among 482 of 50 other bodies: 220 of
  /// 273 that name no sender are proposed with four, 239 with three; none of the others' is, but with
  /// three all 25 letters of a foreign layout were, for "Stadtratsfraktion" and "Marktplatz 1".
  private static let fewestTraits = 4
  /// What tells whose letter it is; "Antwort:" and "Dez. 3" stand in letters of many.
  private static let telling: Set<SenderTrait.Kind> = [.head, .foot, .reference, .label]

  /// The sender that a letter without one may be of; nil where the letter names its own, where two
  /// senders are possible, and where too little is shared.
  ///
  /// - Parameter learned: what was learned of any sender among the letter's traits.
  package static func proposal(
    for letter: LetterTraits, from learned: [LearnedTrait]
  ) -> SenderProposal? {
    guard letter.sender == nil else { return nil }
    let shown = Set(letter.traits)
    let shared = learned.filter { known in
      known.others == 0 && known.letters >= fewestLetters && !known.isForgotten
        && telling.contains(known.trait.kind) && shown.contains(known.trait)
    }
    guard let sender = shared.first?.sender, shared.allSatisfy({ $0.sender == sender }),
      shared.count >= fewestTraits,
      shared.contains(where: { $0.trait.kind == .head || $0.trait.kind == .foot }),
      let letters = shared.map(\.letters).max()
    else { return nil }
    return SenderProposal(municipality: sender, letters: letters, shared: shared)
  }
}
