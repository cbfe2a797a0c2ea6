package import CouncilModel

/// Where cases stay: which papers belong together, what else links them, and what people decided.
///
/// Every store passes the same suite, `Tests/CouncilStoreContract`. Each call that writes is one
/// transaction: all of it is there afterwards, or nothing.
package protocol CaseStore: Sendable {
  /// What linking looks at, of the next papers in the order in which the store took them.
  ///
  /// - Parameters:
  ///   - cursor: of the page before; nil for the first page.
  ///   - limit: at least 1.
  func casePapers(
    after cursor: ListCursor?, limit: Int
  ) throws(StoreError) -> ListPage<CasePaper>

  /// What people decided about pairs of papers: whether both are of one case. The pairs hold the
  /// hashes of the papers' first versions.
  func caseVerdicts() throws(StoreError) -> [EntityPair: Bool]

  /// Puts cases and links in the place of all that were there.
  ///
  /// - Throws: `refused` where a case names a paper that is not there.
  func replaceCases(_ cases: [CouncilCase], links: [CaseLink]) throws(StoreError)

  /// The next cases, ordered by identifier.
  ///
  /// - Parameters:
  ///   - cursor: of the page before; nil for the first page.
  ///   - limit: at least 1.
  func cases(after cursor: ListCursor?, limit: Int) throws(StoreError) -> ListPage<CouncilCase>

  /// The case that holds a paper, whatever version of it; nil where none does.
  ///
  /// - Parameter hash: of any of the paper's versions, or the beginning of its first one's, at
  ///   least eight digits.
  func `case`(holding hash: String) throws(StoreError) -> CouncilCase?

  /// The links of papers, by the hashes of their first versions; links to them, too.
  func caseLinks(ofPapers identities: Set<String>) throws(StoreError) -> [CaseLink]

  /// All links that wait for a person's decision, in their order.
  func proposedCaseLinks() throws(StoreError) -> [CaseLink]

  /// The rules for deadlines, in the order in which they were added.
  func deadlineRules() throws(StoreError) -> [DeadlineRule]

  /// Adds a rule; one that is there already changes nothing.
  func add(_ rule: DeadlineRule) throws(StoreError)

  /// Takes a rule away.
  ///
  /// - Returns: whether it was there.
  func remove(_ rule: DeadlineRule) throws(StoreError) -> Bool
}

extension CaseStore {
  /// All papers at once, in record order.
  package func casePapers() throws(StoreError) -> [CasePaper] {
    try ListPage.all { cursor, limit throws(StoreError) in
      try casePapers(after: cursor, limit: limit)
    }
  }

  /// All cases at once, in the list's order.
  package func cases() throws(StoreError) -> [CouncilCase] {
    try ListPage.all { cursor, limit throws(StoreError) in
      try cases(after: cursor, limit: limit)
    }
  }
}
