import GermanText
import TextMatching

/// Ministries that a head names as the answering office, on a line or inside a long one.
enum Ministries {
  private static let department = "Senatsverwaltung für "
  private static let names: SubstringSet = [
    "STAATSMINISTERIUM ", "Staatsministerium ", "Ministerium für ",
  ]
  private static let connectives: WordSet = ["und", "für", "der", "des"]
  /// A longer line is a sentence about a ministry. In words.
  private static let longestLine = 9

  static func first(in text: String) -> String? {
    if let name = departmentName(in: text) { return name }
    guard text.contains(anyOf: names) else { return nil }
    return text.nonEmptyLines.first { line in
      line.contains(anyOf: names) && line.wordCount <= longestLine
        && line.beginsWithUppercase && line.last?.isLetter == true
    }.map(String.init)
  }

  /// "Senatsverwaltung für Bildung, Jugend und Familie", before "Herrn" or "über".
  private static func departmentName(in text: String) -> String? {
    guard let found = text.firstRange(ofLiteral: department) else { return nil }
    let line = text[found.upperBound...].prefix { $0 != "\n" }
    let words = line.words.prefix { word in
      connectives.contains(word)
        || (word.beginsWithUppercase && !["Herrn", "Frau"].contains(word))
    }
    return department + words.joined(separator: " ")
  }
}
