import GermanText
import TextMatching

/// Those who ask, one after another, as phrases and forms list them: "der SPD-Fraktion und der
/// Fraktion Bunte Liste", "der Stadtverordneten Karla Muster, Uwe Probe und Ines Stein (X)".
struct AskerList {
  private static let links: WordSet = ["der", "des", "den", "von", "durch", "die", "Der", "Von"]
  private static let connectives: WordSet = ["und", "sowie", "/", "&", "+"]
  /// Forms of address in the genitive, which are no part of a name.
  private static let groups: SuffixSet = [
    "ratsmitglieds", "ratsmitgliedes", "stadtrats", "stadtrates", "gemeinderats", "gemeinderates",
    "kreisrats", "kreistagsmitglieds", "ratsherrn", "mitglieds", "mitgliedes",
  ]
  private static let shortGroups: WordSet = ["rm", "kta", "mda", "mdl"]
  /// In words: "Bündnis 90/Die Grünen".
  private static let longestParty = 4

  /// As they are printed, in their order.
  let names: [String]
  /// How many of the words the list takes.
  let length: Int

  /// The list that words begin with; nil where they name nobody.
  ///
  /// - Parameter isLabelled: whether a label says that somebody is named, so that a person needs
  ///   neither office nor party.
  init?(_ words: ArraySlice<Substring>, isLabelled: Bool = false) {
    var names: [String] = []
    var index = words.startIndex
    var end = index
    var isGroup = isLabelled
    while index < words.endIndex {
      var start = index
      let isLinked = Self.links.contains(words[start])
      if isLinked { start += 1 }
      if start < words.endIndex, Self.isGroup(words[start]) {
        isGroup = true
        start += 1
      }
      guard start < words.endIndex,
        let member = Self.member(
          words[start...], isGroup: isGroup, isLinked: isLinked || isLabelled, after: names)
      else { break }
      names.append(member.name)
      index = start + member.length
      end = index
      if index < words.endIndex, Self.connectives.contains(words[index]) {
        index += 1
      } else if words[end - 1].last.map({ ",;".contains($0) }) != true {
        break
      }
    }
    guard !names.isEmpty else { return nil }
    self.names = names
    length = end - words.startIndex
  }

  /// The names of a text that lists askers and says nothing else; nil where it says more.
  static func whole(_ text: String, isLabelled: Bool = false) -> [String]? {
    let words = text.words
    guard let list = AskerList(words[...], isLabelled: isLabelled), list.length == words.count
    else { return nil }
    return list.names
  }

  private static func isGroup(_ word: Substring) -> Bool {
    let plain = Persons.plain(word)
    return word.beginsWithUppercase
      && (plain.hasSuffix(in: groups) || plain.hasSuffix(in: MemberLists.members)
        || shortGroups.contains(plain))
  }

  private static func member(
    _ words: ArraySlice<Substring>, isGroup: Bool, isLinked: Bool, after names: [String]
  ) -> (name: String, length: Int)? {
    // "Karla Muster (X) und Fraktion"
    if let word = words.first, Persons.plain(word) == "fraktion", words.count == 1 || isEnd(words),
      let party = names.last.flatMap(party)
    {
      return (party + "-Fraktion", 1)
    }
    let faction = FactionName.length(words)
    if faction > 0 { return (FactionName.name(words.prefix(faction)), faction) }
    for length in (1...longestParty).reversed() where words.count >= length {
      let name = Persons.name(words.prefix(length))
      if Parties.areParties(name) || Parties.isList(name) { return (name, length) }
    }
    let titled = Persons.length(words, alone: false)
    if titled > 0 { return (Persons.name(words.prefix(titled)), titled) }
    let length = Persons.nameLength(words)
    if length > 0, isGroup || (length > 2 && words.prefix(length).last?.contains(")") == true) {
      return (Persons.name(words.prefix(length)), length)
    }
    if isLinked, let word = words.first, isShortName(word) {
      return (Persons.name(words.prefix(1)), 1)
    }
    return nil
  }

  /// Whether the word after the first begins something else: "und Fraktion vom 3. Mai".
  private static func isEnd(_ words: ArraySlice<Substring>) -> Bool {
    words.dropFirst().first?.beginsWithLowercase ?? true
  }

  /// "BfA", "WGM": a list by its letters.
  private static func isShortName(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    return (2...6).contains(letters.count) && letters.filter(\.isUppercase).count > 1
      && letters.count >= word.count - 1 && !bodies.contains(Persons.plain(word))
  }

  /// Councils and others that letters shorten and who are no faction.
  private static let bodies: WordSet = ["bvv", "ihk", "vhs", "gmbh", "eu", "ev", "bezvg", "go"]

  /// "X" of "Karla Muster (X)".
  private static func party(_ name: String) -> String? {
    guard let open = name.lastIndex(ofASCII: "("), name.hasLiteralSuffix(")") else { return nil }
    return String(name[name.index(after: open)...].dropLast())
  }
}
