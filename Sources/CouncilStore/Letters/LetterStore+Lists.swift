package import CouncilModel

extension LetterStore {
  /// Hands over every paper, in the list's order, page by page.
  ///
  /// - Throws: `StoreError`, or what the body throws.
  package func forEachPaper(_ body: (PaperRow) throws -> Void) throws {
    try ListPage.forEach({ cursor, limit in try papers(after: cursor, limit: limit) }, body)
  }

  /// Hands over every fact of one type, or of all, in the list's order, page by page.
  ///
  /// - Throws: `StoreError`, or what the body throws.
  package func forEachFact(
    ofType type: FactType?, _ body: (FactRow) throws -> Void
  ) throws {
    try ListPage.forEach(
      { cursor, limit in try facts(ofType: type, after: cursor, limit: limit) }, body)
  }

  /// All papers at once, in the list's order.
  package func papers() throws(StoreError) -> [PaperRow] {
    try ListPage.all { cursor, limit throws(StoreError) in
      try papers(after: cursor, limit: limit)
    }
  }

  /// All facts of one type, or of all, at once, in the list's order.
  package func facts(ofType type: FactType?) throws(StoreError) -> [FactRow] {
    try ListPage.all { cursor, limit throws(StoreError) in
      try facts(ofType: type, after: cursor, limit: limit)
    }
  }
}
