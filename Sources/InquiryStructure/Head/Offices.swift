import GermanText
import TextMatching

/// Names of offices as heads print them, short and long.
enum Offices {
  /// "Dez. 3", "FD 65 - Hochbau", "POA", "SuS", "Stadtplanungsamt".
  static func isShortName(_ text: String) -> Bool {
    if text.hasPrefix(in: OfficeKinds.shortBeginnings) { return true }
    let words = text.words
    guard words.count == 1, text.count <= 40, text.first?.isUppercase == true else { return false }
    return text.hasLiteralSuffix("amt") || text.hasLiteralSuffix("direktion")
      || text.hasLiteralSuffix("behörde")
      || text.count <= 6
  }
}
