import TextMatching

/// The months' names, and what is short for them.
package enum Months {
  /// In small letters, in order.
  package static let names = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember",
  ]
  /// Their numbers, from 1 to 12, also for short and for Austrian names.
  static let numbers = WordMap(
    Dictionary(uniqueKeysWithValues: zip(names, 1...12)).merging(
      short, uniquingKeysWith: { first, _ in first }
    ).merging(["jänner": 1], uniquingKeysWith: { first, _ in first }))

  private static let short = [
    "jan": 1, "jän": 1, "feb": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sept": 9, "sep": 9,
    "okt": 10, "nov": 11, "dez": 12,
  ]
  /// What is written with a stop: "15. Dez. 2017".
  static let shortNames = [String](short.keys)
}
