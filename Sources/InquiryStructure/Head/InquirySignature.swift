import CouncilModel
import GermanText
import TextMatching

/// Reads who asks from the names below an inquiry: "Karla Muster ⏎ Fraktionsvorsitzende".
struct InquirySignature {
  private static let closes: SubstringSet = [
    "Gr", "gez", "Dank", "dank", "ochachtung", "verbleib",
  ]
  private static let roles: SubstringSet = [
    "raktion", "tadtr", "reisrat", "reisrät", "emeinderat", "emeinderät", "itglied", "orsitzend",
    "Rat", "rdnete", "ruppe", "MdA", "MdL", "precher",
  ]
  /// How many lines a name may stand from the greeting or from the role below it.
  private static let reach = 3
  /// How many of the letter's last lines may sign it.
  private static let longestClose = 14
  /// A longer line is no role. In words.
  private static let longestRole = 8

  let text: LetterText
  /// UTF-8 offset where the last question ends.
  let end: Int
  /// Whether only a member of a faction will do, since somebody of the administration may sign.
  let needsFaction: Bool

  func askers() -> [Located<String>] {
    let lines = text.lines.filter { !$0.isAside && $0.range.start >= end && !$0.range.isEmpty }
      .suffix(Self.longestClose)
      .map { Located(value: Self.ownName(text.string($0.range)), range: $0.range) }
    var names: [Located<String>] = []
    for (index, line) in lines.enumerated() {
      if isName(line.value), isSigned(index, lines) {
        names.append(line)
      } else if let name = Self.nameWithRole(line.value) {
        names.append(Located(value: name, range: line.range))
      } else if line.value.wordCount <= Self.longestRole, index > 0,
        names.contains(where: { $0.range.end <= line.range.start })
      {
        names += factions(in: line.value).map { Located(value: $0, range: line.range) }
      }
    }
    return names
  }

  /// "Karla Muster" of "gez. Karla Muster".
  private static func ownName(_ line: String) -> String {
    let printed = line.collapsedWhiteSpace
    for mark in ["gez.", "gezeichnet", "gez"] where printed.hasLiteralPrefix(mark) {
      return printed.dropFirst(mark.count).collapsedWhiteSpace
    }
    return printed
  }

  /// "Karla Muster" of "Karla Muster, Fraktionsvorsitzende".
  private static func nameWithRole(_ line: String) -> String? {
    guard let comma = line.firstIndex(ofASCII: ","), line.wordCount <= longestRole else {
      return nil
    }
    let words = line[..<comma].words
    let role = line[line.index(after: comma)...]
    guard (2...4).contains(words.count), Persons.nameLength(words[...]) == words.count,
      role.contains(anyOf: roles), !line.contains(anyOf: closes)
    else { return nil }
    return Persons.name(words[...])
  }

  private func isName(_ line: String) -> Bool {
    let words = line.words
    return (2...4).contains(words.count) && !line.contains(anyOf: Self.closes)
      && Persons.nameLength(words[...]) == words.count && !Originators.isFaction(line)
  }

  private func isSigned(_ index: Int, _ lines: [Located<String>]) -> Bool {
    if needsFaction {
      return lines[(index + 1)...].prefix(Self.reach).contains {
        $0.value.wordCount <= Self.longestRole && !factions(in: $0.value).isEmpty
      }
    }
    let printed = text.string(lines[index].range)
    if printed.containsLiteral("gez") { return true }
    let above = lines[max(0, index - Self.reach)..<index]
    let below = lines[(index + 1)...].prefix(Self.reach)
    return above.contains { $0.value.contains(anyOf: Self.closes) }
      || below.contains {
        $0.value.wordCount <= Self.longestRole && $0.value.contains(anyOf: Self.roles)
      }
  }

  /// "Fraktion X", "Kreisrat der Y".
  private func factions(in line: String) -> [String] {
    let named = Factions.names(in: line)
    if !named.isEmpty { return named }
    let words = line.words
    guard words.count > 2, Persons.isOffice(words[0]), words[1] == "der" else { return [] }
    let name = Persons.name(words[2...])
    return Parties.areParties(name) ? [name] : []
  }
}
