import CouncilModel
import GermanText
import TextMatching

/// Reads who signed: the name below the greeting.
enum SignatoryReader {
  private static let skipped = [
    "Im Auftrag", "In Vertretung", "gez.", "i. A.", "i. V.", "i.A.", "i.V.",
  ]
  /// How many lines below the greeting may hold the name.
  private static let reach = 4
  private static let longestName = 4

  /// - Parameter closing: the text from the greeting on.
  static func signatory(in closing: Located<String>) -> Located<String>? {
    let lines = closing.value.nonEmptyLines.map { $0.collapsedWhiteSpace }
    guard let greeting = lines.first, greeting.containsLiteral("Gr") else { return nil }
    for line in lines.dropFirst().prefix(reach) {
      var name = line
      for word in skipped where name.hasLiteralPrefix(word) {
        name = name.dropFirst(word.count).collapsedWhiteSpace
      }
      if isName(name) { return Located(value: name, range: closing.range) }
    }
    return nil
  }

  /// "A.Bausewein", "Anna Muster".
  private static func isName(_ text: String) -> Bool {
    let words = text.words
    guard (1...longestName).contains(words.count), text.beginsWithUppercase else {
      return false
    }
    return text.containsLiteral(".")
      || (words.count > 1 && words.allSatisfy { $0.beginsWithUppercase })
  }
}
