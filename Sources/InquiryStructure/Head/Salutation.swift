import GermanText
import TextMatching

/// "Sehr geehrte Frau Muster,": whom a letter addresses.
struct Salutation {
  private static let openings: PrefixSet = ["Sehr geehrte", "Liebe", "Werte"]
  /// Who is addressed by their office is the administration, or all.
  private static let offices: SubstringSet = [
    "räsident", "rgermeister", "andrat", "andrätin", "Damen", "Stadträt", "orsteher", "orsitzende",
    "tadtrat", "Mitglieder", "Kolleg",
  ]

  /// "Frau" or "Herr".
  let title: String
  let surname: String

  /// The salutation that a line begins with; nil where it names no person.
  init?(_ line: String) {
    guard line.hasPrefix(in: Self.openings) else { return nil }
    let end = line.firstIndex { ",!".contains($0) } ?? line.endIndex
    let words = line[..<end].words
    guard let index = words.firstIndex(where: { $0 == "Frau" || $0 == "Herr" || $0 == "Her" }),
      index + 1 < words.count, let last = words.last,
      last.beginsWithUppercase, !Persons.isOffice(last)
    else { return nil }
    let isOfficial = line[..<end].contains(anyOf: Self.offices)
    if isOfficial, !line[..<end].containsLiteral("Stadtr") { return nil }
    title = words[index] == "Frau" ? "Frau" : "Herr"
    surname = String(last)
  }
}
