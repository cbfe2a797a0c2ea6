import CouncilModel
import GermanText
import TextMatching

/// Who asked: factions and persons, by the shape of a line.
enum Originators {
  private static let titles = [
    "Stadtrat ", "Stadträtin ", "Stadtverordneter ", "Stadtverordnete ", "Gemeinderat ",
    "Gemeinderätin ", "Ratsmitglied ", "Ratsherr ", "Ratsfrau ", "Kreisrat ", "Kreisrätin ",
    "Ortschaftsrat ", "Ortschaftsrätin ", "Bezirksverordneter ", "Bezirksverordnete ",
    "Abgeordneter ", "Abgeordnete ", "Herr Stadtrat ", "Frau Stadträtin ", "Kreistagsmitglied ",
  ]
  private static let titleBeginnings = PrefixSet(titles)
  /// A longer line is a sentence. In UTF-8 bytes.
  private static let longest = 160

  /// Whether a line names someone who asked.
  static func isOriginator(_ text: String) -> Bool {
    guard text.byteCount <= longest else { return false }
    return isPerson(text) || isFaction(text) || isParties(text)
  }

  static func isPerson(_ text: String) -> Bool {
    text.hasPrefix(in: titleBeginnings) && !text.containsNumber
      && !text.containsLiteral(" der ")
      && !text.containsLiteral("Termin") && text.wordCount <= 9
      && !text.hasLiteralSuffix(".") && !text.hasLiteralSuffix("?") && !text.hasLiteralSuffix(":")
  }

  /// "GRÜNE-Gemeinderatsfraktion", "Fraktion Mehrwertstadt Erfurt", not "Stadtratsfraktion".
  static func isFaction(_ text: String) -> Bool {
    guard text.containsLiteral("raktion") || text.containsLiteral("ruppe") else { return false }
    let words = text.words
    guard words.count <= 8, !text.containsLiteral("nfrage"), !text.hasLiteralSuffix("."),
      !text.hasLiteralSuffix("?"),
      !text.hasLiteralSuffix(":")
    else {
      return false
    }
    if text.hasLiteralPrefix("Fraktion ") || text.hasLiteralPrefix("Ratsgruppe ")
      || text.hasLiteralPrefix("Gruppe ")
    {
      return words.count > 1
    }
    let faction = words.firstIndex { word in
      let plain = word.lowercasedLetters
      return plain.hasLiteralSuffix("fraktion") || plain.hasLiteralSuffix("fraktionen")
    }
    guard let faction, !text.containsNumber || text.containsLiteral("90") else {
      return false
    }
    // "Kreistagsfraktion der ÖDP", "CDU-Fraktion im Stadtrat".
    let isNamedBehind =
      faction + 2 < words.count && ["der", "Die", "von"].contains(words[faction + 1])
    // A body's faction without a party's name is nobody in particular.
    guard !text.hasLiteralSuffix(","), !text.hasLiteralPrefix("Sehr geehrte") else { return false }
    let before = words[..<faction].joined(separator: " ")
    return isNamedBehind || words[faction].contains("-")
      || (faction == words.count - 1 && Parties.isParty(before))
  }

  /// "KAL/Die Partei", "CDU", "SPD und GRÜNE".
  static func isParties(_ text: String) -> Bool {
    if Parties.isParty(text) || Parties.isList(text) { return true }
    guard text.containsLiteral("/") || text.containsLiteral(",") else { return false }
    let parts = text.parts(separatedBy: "/,")
    guard parts.count > 1, text.wordCount <= parts.count * 3 else { return false }
    let names = parts.map { $0.words.joined(separator: " ") }
    // A local list beside a party: "KAL/Die Partei".
    let longestName = 24
    return names.contains(where: Parties.isParty)
      && names.allSatisfy { $0.count <= longestName && $0.beginsWithUppercase }
  }

  static func originator(_ name: String) -> Paper.Originator {
    let isPerson = name.hasPrefix(in: titleBeginnings)
    let isFaction =
      isFaction(name) || name.hasLiteralPrefix("Fraktion ") || isParties(name)
      // "B'90/Die Grünen", however damaged: no person's name holds a number.
      || (!isPerson && name.containsNumber && name.containsLiteral("/"))
      || (name.fastLowercased.containsLiteral("fraktion") && !isPerson)
    return Paper.Originator(kind: isFaction ? .faction : .person, name: name)
  }
}
