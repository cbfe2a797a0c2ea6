import GermanText
import TextMatching

/// Reads the heads of parliaments' papers, where everything stands in one sentence: "Kleine
/// Anfrage der Abgeordneten Elke Muster (X) vom 27. Mai 2013 und Antwort Thema …".
struct ParliamentHead {
  private static let kinds = [
    "Schriftliche Anfrage", "Kleine Anfrage", "Große Anfrage", "KLEINE ANFRAGE", "GROSSE ANFRAGE",
    "Mündliche Anfrage",
  ].map { $0 + " von " }
  private static let members = [
    "der Abgeordneten ", "des Abgeordneten ", "der Stadtverordneten ", "des Stadtverordneten ",
    "der Bezirksverordneten ", "des Bezirksverordneten ", "der Stadträtin ", "des Stadtrats ",
    "der Kreisrätin ", "des Kreisrats ",
  ]
  /// What ends the names.
  private static let nameEnds = [
    " vom ", " und Antwort", " und ANTWORT", " zum Thema", " Betr.", " hat ", "\n", " und Fraktion",
  ]

  let text: String

  var originators: [String] {
    for member in Self.members {
      guard let start = text.firstRange(ofLiteral: member)?.upperBound else { continue }
      let rest = text[start...]
      let end =
        Self.nameEnds.compactMap { rest.firstRange(ofLiteral: $0)?.lowerBound }.min()
        ?? rest.endIndex
      var names = Self.split(String(rest[..<end].prefix(200)))
      if rest[end...].hasLiteralPrefix(" und Fraktion"), let party = names.last?.party {
        names.append(party + "-Fraktion")
      }
      if !names.isEmpty { return names }
    }
    if let von = Self.kinds.compactMap({ text.firstRange(ofLiteral: $0)?.upperBound }).min() {
      let name = text[von...].prefix { $0 != "\n" }
      return Self.split(String(name))
    }
    return []
  }

  /// "Anna Muster, Bernd Beispiel (X) und Carl Fall (Y)" taken apart; a subject after the last
  /// name's party is left out.
  private static func split(_ text: String) -> [String] {
    var names: [String] = []
    for part in text.split(separator: ",").flatMap({ piece in
      String(piece).split(separator: " und ", maxSplits: 3)
    }) {
      var name = part.words.joined(separator: " ")
      if let close = name.firstIndex(ofASCII: ")") { name = String(name[...close]) }
      let words = name.words
      guard let first = words.first, first.beginsWithUppercase, words.count <= 6 else {
        break
      }
      if first == "Fraktion" {
        // "Fraktion DIE LINKE Thema": the name is set in capitals.
        let capitals = words.dropFirst().prefix {
          $0.count > 1 && $0.allSatisfy { $0.isUppercase || "/.".contains($0) }
        }
        names.append((["Fraktion"] + capitals).joined(separator: " "))
        break
      }
      names.append(name)
    }
    return names
  }

  /// "mit Schreiben vom 1. August 2019", "und Antwort vom 10. Dezember 2017".
  var answerDate: String? {
    for introduction in ["mit Schreiben vom ", "und Antwort vom ", "Antwort vom "] {
      if let start = text.firstRange(ofLiteral: introduction)?.upperBound,
        let date = GermanDate.prefix(of: text[start...])
      {
        return date.iso
      }
    }
    return answered(in: text)
  }

  private static let papers: WordSet = ["Antwort", "Mitteilung", "Stellungnahme", "Beantwortung"]
  /// How many words may stand between a paper and its date: "des Senats der Stadt".
  private static let longestAuthor = 8

  /// "Mitteilung des Senats vom 27. Januar 2015": a paper of the administration, its author and date.
  private func answered(in text: String) -> String? {
    guard text.containsLiteral(" vom ") else { return nil }
    let words = text.words
    for index in words.indices where Self.papers.contains(words[index]) {
      let author = words[(index + 1)...].prefix(Self.longestAuthor)
      guard let link = author.first, link == "des" || link == "der",
        let on = author.firstIndex(of: "vom"), on + 1 < words.count
      else { continue }
      let isInquiry = author[..<on].contains { $0.contains("nfrage") || $0.last == "." }
      let date = GermanDate.prefix(of: text[words[on + 1].startIndex...])
      if let date, !isInquiry { return date.iso }
    }
    return nil
  }

  /// The print's own date after "20. Wahlperiode".
  var printDate: String? {
    guard text.containsLiteral("Drucksache"),
      let start = text.firstRange(ofLiteral: "Wahlperiode")?.upperBound
    else { return nil }
    return GermanDate.prefix(of: text[start...].drop { $0 == " " || $0 == "\n" })?.iso
  }
}

extension String {
  /// "CDU" of "Jörg Muster (CDU)".
  fileprivate var party: String? {
    guard let open = lastIndex(of: "("), let close = lastIndex(of: ")"), open < close else {
      return nil
    }
    return String(self[index(after: open)..<close])
  }
}
