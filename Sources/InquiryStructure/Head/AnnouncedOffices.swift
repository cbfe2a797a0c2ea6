import GermanText
import TextMatching

/// Reads who answers from a line that announces the answer, whatever its order: "Antwort des
/// Tiefbauamtes vom 3. Mai:", "Die Anfrage wird vom Amt für Soziales wie folgt beantwortet:", "Dazu
/// teilt das Dezernat IV Folgendes mit:", "Für das Bezirksamt antwortet Stadträtin Muster:".
enum AnnouncedOffices {
  private static let papers: WordSet = [
    "antwort", "stellungnahme", "beantwortung", "mitteilung", "anfragebeantwortung", "erwiderung",
  ]
  private static let links: WordSet = ["des", "der", "durch", "von", "vom"]
  private static let announcing: SubstringSet = ["folgt", "olgende", "ntwort", "tellungnahme"]
  /// A longer line is no announcement. In words.
  private static let longestLine = 30

  static func names(in line: String) -> [String] {
    guard line.contains(anyOf: announcing) else { return [] }
    let words = line.words
    guard words.count <= longestLine else { return [] }
    return (heading(words) ?? passive(words) ?? inverted(words) ?? subject(words)).map { [$0] }
      ?? []
  }

  /// "Antwort des Amtes …", "Die Antwort der Landrätin lautet:".
  private static func heading(_ words: [Substring]) -> String? {
    var rest = words[...]
    if let first = rest.first, first == "Die" || first == "Der" { rest = rest.dropFirst() }
    guard let first = rest.first, papers.contains(Persons.plain(first)) else { return nil }
    // "Beantwortung: Stadträtin Muster"
    if first.last == ":" {
      let named = rest.dropFirst()
      guard let office = OfficeName.read(named), office.length == named.count else { return nil }
      return office.name
    }
    guard let link = rest.dropFirst().first, links.contains(link)
    else { return nil }
    let isGenitive = link == "des" || link == "der"
    return OfficeName.read(rest.dropFirst(isGenitive ? 1 : 2))?.name
  }

  /// "wird vom Amt für Soziales wie folgt beantwortet".
  private static func passive(_ words: [Substring]) -> String? {
    guard words.contains(where: { Persons.plain($0) == "beantwortet" }) else { return nil }
    for index in words.indices.dropFirst() where ["von", "vom", "durch"].contains(words[index]) {
      let before = words[..<index]
      guard before.contains(where: { $0 == "wird" || $0 == "werden" || $0 == "wurde" }) else {
        continue
      }
      if let office = OfficeName.read(words[(index + 1)...]) { return office.name }
    }
    return nil
  }

  /// "Zu der Anfrage teilt das Tiefbauamt Folgendes mit".
  private static func inverted(_ words: [Substring]) -> String? {
    for index in words.indices.dropLast() where AnswerAnnouncements.verbs.contains(words[index]) {
      // "Der Landrat teilt die Sorge": what follows is no subject.
      guard index > 0, let office = OfficeName.read(words[(index + 1)...]) else { continue }
      let isSpokenBefore = Persons.length(Persons.withoutArticle(words[...]), alone: true) > 0
      if !isSpokenBefore { return office.name }
    }
    return nil
  }

  /// "Das Dezernat IV nimmt zu den Fragen wie folgt Stellung".
  private static func subject(_ words: [Substring]) -> String? {
    guard let office = OfficeName.read(words[...]), office.length < words.count,
      AnswerAnnouncements.verbs.contains(words[office.length])
    else { return nil }
    return office.name
  }
}
