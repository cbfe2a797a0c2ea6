import GermanText
import TextMatching

/// Finds factions in running text: "die Fraktion DIE LINKE. fragt", "richtet die FDP-Fraktion eine
/// Anfrage".
enum Factions {
  private static let groups: WordSet = [
    "fraktion", "ratsfraktion", "stadtratsfraktion", "gruppe", "ratsgruppe", "kreistagsfraktion",
    "gemeinderatsfraktion", "stadtratsgruppe", "ratsgemeinschaft", "fraktionsgemeinschaft",
    "zählgemeinschaft", "bezirksfraktion", "bvv-fraktion", "landtagsfraktion",
  ]
  private static let particles: WordSet = ["die", "der", "den", "und", "für"]
  /// In words.
  private static let longestName = 7

  static func names(in text: String) -> [String] {
    guard text.containsLiteral("raktion") || text.containsLiteral("ruppe") else { return [] }
    let words = text.words
    var names: [String] = []
    for index in words.indices {
      let key = Persons.plain(words[index])
      if groups.contains(key), words[index].beginsWithUppercase, !endsSentence(words[index]) {
        let rest = words[(index + 1)...]
        let skipped = rest.first.map { ["der", "des", "von"].contains(String($0)) } == true ? 1 : 0
        let length = nameLength(rest.dropFirst(skipped))
        if length > 0 {
          names.append(cleaned(words[index...(index + skipped + length)]))
        }
      } else if key.hasLiteralSuffix("fraktion") || key.hasLiteralSuffix("-gruppe"),
        words[index].contains("-"), words[index].first != "-"
      {
        var start = index
        // "Bündnis 90/Die Grünen-Fraktion"
        while start > 0, start > index - 3, words[start - 1].beginsWithUppercase,
          Parties.areParties(
            cleaned(words[(start - 1)...index]).replacing("-Fraktion", with: ""))
        {
          start -= 1
        }
        names.append(cleaned(words[start...index]))
      }
    }
    return names
  }

  private static func nameLength(_ words: ArraySlice<Substring>) -> Int {
    var (length, end) = (0, 0)
    for word in words.prefix(longestName) {
      let isNamed =
        word.beginsWithUppercase || word.first == "„" || word.first == "/"
        || word.first == "\""
        || (length > 0 && word.beginsWithNumber)
      if isNamed {
        length += 1
        end = length
      } else if length > 0, particles.contains(String(word)), word != "der", word != "den" {
        length += 1
      } else {
        break
      }
      if let last = word.last, ",:;)".contains(last) { break }
    }
    return end
  }

  private static func endsSentence(_ word: Substring) -> Bool {
    word.last.map { ".,:;?!".contains($0) } ?? false
  }

  private static func cleaned(_ words: ArraySlice<Substring>) -> String {
    var name = words.joined(separator: " ").filter { !"„“”\"".contains($0) }
    while let last = name.last, ",:;!?)".contains(last) { name.removeLast() }
    return name
  }
}
