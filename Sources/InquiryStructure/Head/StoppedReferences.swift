import GermanText
import TextMatching

/// References whose parts a stop joins, "2023.0412": only after the word of a paper, since a date and
/// a number of an office look alike.
enum StoppedReferences {
  /// Words before a number that name no kind of paper.
  private static let words: WordSet = ["geschäft", "zl", "gz", "zahl", "drs"]

  /// A number with a stop between its parts, "2023.0412", after the word of a paper at a line's start.
  static func reference(in line: String) -> String? {
    guard line.containsNumber else { return nil }
    let words = line.words
    for (index, word) in words.prefix(6).enumerated().dropFirst() {
      let before = Persons.plain(words[index - 1]).filter { $0 != ":" }
      guard
        before.hasSuffix(in: References.kinds) || before.hasLiteralSuffix("nr")
          || Self.words.contains(before)
      else { continue }
      let printed = word.prefix { !":,;".contains($0) }
      let parts = printed.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count == 2, parts[0].count == 4, (3...6).contains(parts[1].count),
        parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
      {
        return String(printed)
      }
    }
    return nil
  }
}
