package import CouncilModel

/// Where the registry stays: entities, statements, and what people decided about them.
///
/// Every store passes the same suite, `Tests/CouncilStoreContract`. Each call that writes is one
/// transaction: all of it is there afterwards, or nothing.
package protocol RegistryStore: Sendable {
  /// Takes what rules propose from one letter.
  ///
  /// A statement that is there already is left alone. Proposals of the same letter that nobody has
  /// decided on and that the rules no longer make are taken back; what somebody decided stays, and
  /// is not proposed anew in other words.
  func seed(
    _ proposals: [StatementProposal], from sha256: String
  ) throws(StoreError) -> SeedOutcome

  /// A number that is another after each call that changed something: what was read before still
  /// holds as long as it is the same.
  func registryRevision() throws(StoreError) -> Int64

  /// The next entities, those that were merged into others too; ordered by identifier.
  ///
  /// - Parameters:
  ///   - cursor: of the page before; nil for the first page.
  ///   - limit: at least 1.
  func entities(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<RegistryEntity>

  /// The next statements, rejected ones too; ordered as their letters, then as they stand in them.
  ///
  /// - Parameters:
  ///   - cursor: of the page before; nil for the first page.
  ///   - limit: at least 1.
  func statements(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<RegistryStatement>

  /// Pairs of entities that somebody keeps apart, each with its identifiers in order.
  func pairsKeptApart() throws(StoreError) -> Set<EntityPair>

  /// Carries out a person's decision and writes it into the log.
  ///
  /// - Parameters:
  ///   - by: who decides.
  ///   - at: when, ISO 8601, UTC.
  ///   - seen: the number of the log's last decision that the person knew of; nil where what others
  ///     decided in the meantime does not matter.
  /// - Throws: `refused` where the decision names what is not there or cannot be, and where what is
  ///   to be undone was decided on again; `outdated` where somebody has decided after `seen` on one of
  ///   the statements or entities that it names.
  func decide(
    _ decision: Decision, by: String, at: String, seen: Int?
  ) throws(StoreError) -> DecisionRecord

  /// The log, in order.
  func decisions() throws(StoreError) -> [DecisionRecord]
}
