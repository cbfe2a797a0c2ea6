import CouncilModel
import GermanText
import TextMatching

/// A head line that names an inquiry with its asker and subject: "Interpellation Karla Muster (X):
/// Spielplätze; Antwort", "Einfache Anfrage der Y-Fraktion: «Bäder»".
struct NamedInquiry {
  private static let kinds: SuffixSet = ["anfrage", "interpellation", "postulat", "motion"]
  private static let adjectives: WordSet = [
    "Einfache", "Schriftliche", "Kleine", "Große", "Grosse", "Dringliche", "Mündliche",
    "Dringende",
  ]
  private static let ends = [
    "; Antwort", "; Beantwortung", "; schriftlich", "; Bericht", "; Stellungnahme", " – Antwort",
    " - Antwort",
  ]
  /// In words.
  private static let longestAsker = 12

  /// Whether a text is nothing but a kind of inquiry: "Anfrage", "Mündliche Anfrage".
  static func isKind(_ text: String) -> Bool {
    let words = text.words
    guard let kind = words.last, Persons.plain(kind).hasSuffix(in: kinds) else { return false }
    return words.dropLast().allSatisfy(adjectives.contains)
  }

  let askers: [String]
  let subject: String

  /// The inquiry that a line names; nil where it names none with asker and subject.
  init?(_ line: String) {
    guard let colon = line.firstRange(ofLiteral: ": ") else { return nil }
    var words = line[..<colon.lowerBound].words[...]
    while let first = words.first, Self.adjectives.contains(first) { words = words.dropFirst() }
    guard let kind = words.first, Persons.plain(kind).hasSuffix(in: Self.kinds),
      (2...Self.longestAsker).contains(words.count)
    else { return nil }
    var rest = words.dropFirst()
    if let link = rest.first, ["der", "des", "von"].contains(String(link)) {
      rest = rest.dropFirst()
    }
    var askers: [String] = []
    let phrase = Persons.name(rest)
    if Originators.isFaction(phrase) || Parties.areParties(phrase) {
      askers = [phrase]
    } else {
      while !rest.isEmpty {
        let titled = Persons.length(rest, alone: false)
        let length = titled > 0 ? titled : Persons.nameLength(rest)
        guard length > 0, titled > 0 || length > 1 else { return nil }
        askers.append(Persons.name(rest.prefix(length)))
        rest = rest.dropFirst(length)
        if let word = rest.first, ["und", "sowie", "/"].contains(String(word)) {
          rest = rest.dropFirst()
        }
      }
    }
    guard !askers.isEmpty else { return nil }
    var subject = line[colon.upperBound...]
    for end in Self.ends {
      if let found = subject.firstRange(ofLiteral: end) { subject = subject[..<found.lowerBound] }
    }
    self.askers = askers
    self.subject = subject.collapsedWhiteSpace.trimmed(of: "«»„“\"")
  }
}

extension String {
  /// Without signs at both ends.
  fileprivate func trimmed(of signs: String) -> String {
    var text = self[...]
    while let first = text.first, signs.contains(first) { text = text.dropFirst() }
    while let last = text.last, signs.contains(last) { text = text.dropLast() }
    return String(text)
  }
}
