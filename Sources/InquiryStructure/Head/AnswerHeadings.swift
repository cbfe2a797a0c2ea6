import GermanText
import TextMatching

/// Headings that name an answer with its number and date: "Antwort des Bezirksamts: KA/12 vom
/// 04.12.2023", "Stellungnahme des Magistrats vom 08.09.2021, ST 873".
///
/// There even a short number is the paper's own, since nothing else can stand at its place.
enum AnswerHeadings {
  private static let answers = LabelWords.answers.union(["mitteilung"])
  /// How many words may name who answers: "der Verwaltung der Stadt".
  private static let longestAuthor = 8
  /// In words: "ST 873", "Drucks. Nr. 12/34".
  private static let longestReference = 3

  /// The number and date of a line that is such a heading; nil where it says anything else.
  static func read(_ line: String) -> (reference: String?, date: String)? {
    guard line.containsNumber, let on = line.firstRange(ofLiteral: "vom "),
      let date = GermanDate.prefix(of: line[on.upperBound...]),
      let first = line.words.first, first.beginsWithUppercase,
      answers.contains(Persons.plain(first))
    else { return nil }
    let before = line[first.endIndex..<on.lowerBound]
    let after = date.rest.drop { ",;:– ".contains($0) }
    if let colon = line.firstIndex(ofASCII: ":"), colon < on.lowerBound {
      guard isAuthor(line[first.endIndex..<colon]), after.isEmpty else { return nil }
      return reference(line[line.index(after: colon)..<on.lowerBound]).map { ($0, date.iso) }
    }
    guard isAuthor(before) else { return nil }
    if after.isEmpty { return (nil, date.iso) }
    return reference(after).map { ($0, date.iso) }
  }

  /// What stands after the colon of such a heading: "KA/12 vom 04.12.2023", and nothing else.
  static func isNumberAndDate(_ text: Substring) -> Bool {
    guard text.containsNumber, let on = text.firstRange(ofLiteral: "vom "),
      GermanDate.prefix(of: text[on.upperBound...])?.rest.isEmpty == true
    else { return false }
    return reference(text[..<on.lowerBound]) != nil
  }

  /// "des Bezirksamts", "der Verwaltung"; nobody where the heading has only a number and a date.
  private static func isAuthor(_ text: Substring) -> Bool {
    let words = text.words.map { $0.drop { $0 == ":" } }
    guard let first = words.first else { return true }
    return words.count <= longestAuthor && ["des", "der", "von", "vom"].contains(first)
      && !text.containsLiteral("nfrage") && !text.containsNumber
  }

  /// "KA/12", "ST 873", "S0145/22".
  private static func reference(_ text: Substring) -> String? {
    let words = text.words
    guard (1...longestReference).contains(words.count) else { return nil }
    let printed = words.joined(separator: " ").droppingSuffix(",")
    let isShort =
      printed.beginsWithUppercase && printed.containsNumber
      && printed.allSatisfy { $0.isNumber || $0.isUppercase || "/-. ".contains($0) }
    return isShort || References.isReference(printed) ? printed : nil
  }
}
