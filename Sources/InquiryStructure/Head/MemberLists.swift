import GermanText
import TextMatching

/// Reads members of a council listed after one form of address: "der BAbg. Muster, Probe und
/// Fraktion der Beispiele".
enum MemberLists {
  private static let links: WordSet = ["der", "des", "den", "von"]
  static let members: SuffixSet = [
    "babg", "abg", "bv", "stv", "abgeordneten", "verordneten", "mitglieder", "stadträte",
    "gemeinderäte", "kreisräte", "ratsherren", "bezirksräte",
  ]
  /// A longer line tells something. In words.
  private static let longestLine = 30

  /// The names of a line that holds nothing else.
  static func names(in line: String) -> [String] {
    let words = line.words
    guard (3...longestLine).contains(words.count), links.contains(words[0]),
      words[1].beginsWithUppercase, Persons.plain(words[1]).hasSuffix(in: members)
    else { return [] }
    var names: [String] = []
    var index = 2
    while index < words.count {
      let key = Persons.plain(words[index])
      if key.hasLiteralSuffix("fraktion") { break }
      let length = Persons.nameLength(words[index...])
      guard length > 0 else { return [] }
      names.append(Persons.name(words[index..<(index + length)]))
      index += length
      if index < words.count, words[index] == "und" || words[index] == "sowie" { index += 1 }
    }
    return names.count > 1 || index < words.count ? names : []
  }
}
