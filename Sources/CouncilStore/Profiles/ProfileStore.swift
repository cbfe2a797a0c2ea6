package import CouncilModel

/// Where it stays what was learned of the senders of letters, and what people decided about it.
///
/// What is kept is what each letter shows (`LetterTraits`): a profile is counted from it whenever it
/// is asked for, so that it always holds of the letters that are there. Every store passes the same
/// suite, `Tests/CouncilStoreContract`. Each call that writes is one transaction.
package protocol ProfileStore: Sendable {
  /// Hashes of letters that nothing was learned from yet, or by other rules, in order.
  ///
  /// - Parameters:
  ///   - rules: the version of the rules that read traits.
  ///   - limit: at least 1.
  func lettersToLearn(rules: Int, limit: Int) throws(StoreError) -> [String]

  /// Takes what letters show; what was learned from them before is replaced. A letter that is not in
  /// the archive is passed over.
  func learn(
    _ letters: [(sha256: String, traits: LetterTraits)], rules: Int
  ) throws(StoreError)

  /// All senders that letters name, in order.
  func profiles() throws(StoreError) -> [ProfileSummary]

  /// What was learned of a sender: by kind in the order of `SenderTrait.Kind`, then what most letters
  /// bear, then by text. Forgotten traits, too.
  func traits(of sender: String) throws(StoreError) -> [LearnedTrait]

  /// What was learned of any sender among these traits; ordered by sender and text. Forgotten traits, too.
  func traits(among traits: [SenderTrait]) throws(StoreError) -> [LearnedTrait]

  /// Forgets what was learned of a sender, now and whatever letters come.
  ///
  /// - Parameters:
  ///   - text: of the traits to forget, of whatever kind; nil for all that is and will be learned.
  ///   - at: when, ISO 8601, UTC.
  /// - Returns: how many traits letters bear that are forgotten now and were not before.
  func forget(sender: String, text: String?, at: String) throws(StoreError) -> Int
}
