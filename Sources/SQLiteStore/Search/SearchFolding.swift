internal import GRDB
import SearchAnalysis

/// The SQL function `folded(text)`: lower case, umlauts as their vowels, "ae" as "a", one space
/// between words. What users type into a field is compared so.
enum SearchFolding {
  static func folded(_ text: String) -> String { TextFolding.folded(text) }

  static func register(in database: Database) {
    database.add(
      function: DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map(folded)
      })
  }
}
