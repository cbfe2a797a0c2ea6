package import CouncilStore
internal import GRDB
import SearchAnalysis

extension SQLiteLetterStore: SearchMaintenance {
  /// By how much an archive grows before its vocabulary is counted again.
  private static let growth = 0.1

  package func indexState() throws(StoreError) -> SearchIndexState {
    try read { database in
      SearchIndexState(
        missingPapers: try SearchState.value("missingPapers", database) ?? 0,
        isOutdated: try SearchState.value("rulesVersion", database) != SearchSchema.rulesVersion)
    }
  }

  package func refreshVocabulary(force: Bool) throws(StoreError) {
    let isDue = try read { database in
      let entries = try SearchState.value("entries", database) ?? 0
      let counted = try SearchState.value("countedEntries", database) ?? 0
      return try force || Double(entries) > Double(counted) * (1 + Self.growth)
        || SearchState.value("countedLast", database) == nil
    }
    guard isDue else { return }
    try write { database in
      // What was added letter by letter lies in many pieces, and each word is looked for in each.
      try database.execute(
        sql: """
          INSERT INTO search (search) VALUES ('optimize');
          DELETE FROM searchTerm;
          INSERT INTO searchTerm SELECT term, doc, length(CAST(term AS BLOB)) FROM searchVocabulary;
          """)
      var vocabulary: [(String, Int)] = []
      let rows = try Row.fetchCursor(database, sql: "SELECT term, entries FROM searchTerm")
      while let row = try rows.next() { vocabulary.append((row["term"], row["entries"])) }
      try database.execute(sql: "DELETE FROM searchCompound")
      let insert = try database.makeStatement(
        sql: "INSERT OR IGNORE INTO searchCompound VALUES (?, ?, ?)")
      let entries = Dictionary(uniqueKeysWithValues: vocabulary)
      for compound in LearnedCompounds.compounds(in: vocabulary) {
        for part in compound.parts {
          try insert.execute(arguments: [part, compound.term, entries[compound.term] ?? 1])
        }
      }
      try SearchState.set(
        "countedEntries", SearchState.value("entries", database), database)
      try SearchState.set("countedLast", SearchState.lastEntry(database), database)
    }
  }
}
