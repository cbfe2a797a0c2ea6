import GermanText
import TextMatching

/// "Hamburg, den 06.10.2022": a letter's own date.
enum PlaceAndDate {
  /// The date of a line that holds nothing but a place and a date.
  static func date(in line: String) -> String? {
    guard let comma = line.firstIndex(ofASCII: ","), line.beginsWithUppercase,
      line[..<comma].wordCount <= 4, !line[..<comma].contains(where: { ":|".contains($0) })
    else { return nil }
    var rest = line[line.index(after: comma)...].droppingLeadingSpaces
    for word in ["den ", "am ", "d. ", "dem ", "im "] where rest.hasLiteralPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    guard let found = GermanDate.prefix(of: rest),
      found.rest.allSatisfy({ $0 == " " || $0 == "." }) || found.rest.hasLiteralPrefix(" Az")
        || isMark(found.rest)
    else { return nil }
    return found.iso
  }

  /// "/ab" after the date: who wrote the letter.
  private static func isMark(_ rest: Substring) -> Bool {
    rest.first == "/" && rest.count <= 5 && rest.dropFirst().allSatisfy(\.isLetter)
  }

  /// "… jährlich. Havelbrück, den 30. Mai 2016 In Vertretung …": the close of a paper on one line.
  static func inside(_ text: String) -> String? {
    guard let found = text.firstRange(ofLiteral: ", den ") else { return nil }
    return GermanDate.prefix(of: text[found.upperBound...])?.iso
  }
}
