import GermanText
import TextMatching

/// Reads who asked from a head's phrase: "Anfrage der CDU-Fraktion und der Fraktion Soziale Liste
/// vom 18. Juli 2018", "Rückmeldung zur Anfrage F 19/2022 der Fraktion ÖDP/Freie Liste".
enum AskerPhrases {
  private static let ends = [
    " vom ", ":", " zum ", " zur ", " betr", ",", " (", " - ", " – ", "\n",
  ]
  private static let links: WordSet = ["der", "des"]
  private static let longestName = 7

  static func names(in line: String) -> [String] {
    guard let start = line.firstRange(ofLiteral: "nfrage ")?.upperBound else { return [] }
    let rest = line[start...]
    let behindFirst = rest.dropFirst()
    let end =
      ends.compactMap { behindFirst.firstRange(ofLiteral: $0)?.lowerBound }.min() ?? rest.endIndex
    var names: [String] = []
    var name: [Substring] = []
    var isOpen = false
    func close() {
      let text = name.joined(separator: " ")
      if isFaction(text) { names.append(text) }
      name.removeAll()
    }
    for word in rest[..<end].words {
      if links.contains(word) {
        close()
        isOpen = true
      } else if word == "und" {
        close()
      } else if isOpen {
        name.append(word)
      }
    }
    close()
    return names.isEmpty ? person(in: line).map { [$0] } ?? [] : names
  }

  /// "mündliche Anfrage von Ratsfrau Elke Sondermann (SPD) aus der Sitzung …".
  private static func person(in line: String) -> String? {
    guard let start = line.firstRange(ofLiteral: "nfrage von ")?.upperBound else { return nil }
    let rest = line[start...]
    let ends = [" aus ", " vom ", " zum ", " zur ", ":", ",", " in ", ") "]
    let end = ends.compactMap { rest.firstRange(ofLiteral: $0)?.lowerBound }.min() ?? rest.endIndex
    var name = String(rest[..<end])
    if name.hasLiteralSuffix(")"), !name.contains("(") { name.removeLast() }
    if name.contains("("), !name.contains(")") { name += ")" }
    return Originators.isPerson(name) ? name : nil
  }

  /// "CDU-Fraktion", "Fraktion Soziale Liste"; not "Fraktion" alone.
  private static func isFaction(_ text: String) -> Bool {
    let words = text.words
    guard (1...longestName).contains(words.count) else { return false }
    return (words.count > 1 && ["Fraktion", "Gruppe", "Ratsgruppe"].contains(words[0]))
      || (words.last?.hasLiteralSuffix("-Fraktion") == true
        || words.last?.hasLiteralSuffix("fraktion") == true)
        && text.containsLiteral("-")
  }
}
