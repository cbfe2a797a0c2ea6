import CouncilModel
import GermanText
import TextMatching

/// Reads who asked: from labels, from a parliament's head sentence, from lines that name persons
/// and factions, from the address.
struct OriginatorReader {
  let context: HeadContext
  /// Who signed an inquiry.
  var signers: [Located<String>] = []
  /// Whether nobody has answered yet: the letterhead is the asker's.
  var isInquiry = false

  func originators() -> [Located<Paper.Originator>] {
    let lines = context.lines
    let fields = context.fields
    var names = fields.originators.flatMap { field in
      Self.parts(field.value).map { Located(value: $0, range: field.range) }
    }
    let phrases = HeadPhrases.read(lines, without: fields.used).flatMap { found in
      found.phrase.askers.map { name in
        Located(
          value: name,
          range: lines[found.lines].first { line in
            name.words.first.map { line.text.containsLiteral(String($0)) } ?? false
          }?.range ?? lines[found.lines.lowerBound].range)
      }
    }
    if names.isEmpty, phrases.isEmpty {
      names = located(ParliamentHead(text: context.head).originators, in: context.headRange)
    }
    if names.isEmpty, phrases.isEmpty,
      lines.contains(where: { $0.text.containsLiteral("Drucksache") })
    {
      names = located(ParliamentHead(text: context.letter).originators, in: context.letterRange)
    }
    names += phrases
    for (index, line) in lines.enumerated() {
      names += located(MemberLists.names(in: line.text), in: line.range)
      if let party = Self.partyOfInquiry(line.text) { names += located([party], in: line.range) }
      if !fields.used.contains(index) { names += located(ownLine(line.text), in: line.range) }
    }
    if let addressee = addressee(lines, beside: names) { names.append(addressee) }
    if names.isEmpty {
      for line in lines { names += located(InquirySentences.askers(in: line.text), in: line.range) }
    }
    if isInquiry { names += senders }
    names += signers
    return Self.withoutRepeated(names).map { $0.map(Originators.originator) }
  }

  /// The faction whose letterhead it is, and its member below.
  private var senders: [Located<String>] {
    let heads = context.pageHead.prefix(2)
    let factions = heads.flatMap { located(Self.faction($0.value), in: $0.range) }
    guard let first = heads.first, let second = heads.dropFirst().first,
      factions.first?.range == first.range
    else { return factions }
    let words = second.value.words
    let isName = (2...4).contains(words.count) && Persons.nameLength(words[...]) == words.count
    return isName ? factions + [second] : factions
  }

  /// "SPD-Fraktion" of "SPD-Fraktion im Rat der Stadt", "SPD-Fraktion · Rathaus".
  private static func faction(_ line: String) -> [String] {
    let own = line.parts(separatedBy: marks).first.map { $0.collapsedWhiteSpace } ?? line
    let words = own.words
    let length = FactionName.length(words[...])
    guard length > 0, InquiryPhrase(line) == nil else { return [] }
    let isWhole = length == words.count || words[length] == "im" || words[length] == "in"
    return isWhole ? [FactionName.name(words.prefix(length))] : []
  }

  /// Marks between a faction and its address in a letterhead: "X-Fraktion · Rathaus · 01234 Auenrode".
  private static let marks: CharacterTable = "·•|"

  /// Those whom a line names that holds nothing else: "SPD-Fraktion", "An die CDU-Fraktion im Hause",
  /// "der Stadtverordneten Karla Muster (X) und Uwe Probe (Y)".
  private func ownLine(_ text: String) -> [String] {
    let own =
      text.hasLiteralPrefix("(")
      ? String(text.dropFirst().prefix { $0 != ")" })
      : text.parts(separatedBy: Self.marks).first.map { $0.collapsedWhiteSpace } ?? text
    if text.hasLiteralPrefix("An die ") {
      let words = text.words.dropFirst(2)
      let length = FactionName.length(words)
      return length > 0 ? [FactionName.name(words.prefix(length))] : []
    }
    if let first = text.words.first, Self.links.contains(first) {
      guard MemberLists.names(in: text).isEmpty else { return [] }
      return linked(text.words)
    }
    if let member = Self.member(own) { return [member] }
    guard InquiryPhrase(text) == nil, !own.containsLiteral("Vorlage") else { return [] }
    guard Originators.isOriginator(own) else { return Self.faction(text) }
    return Self.parts(own)
  }

  /// "Karla Muster (X)": a name with its party.
  private static func member(_ line: String) -> String? {
    guard line.hasLiteralSuffix(")"), let open = line.firstIndex(ofASCII: "("),
      Persons.isPerson(String(line[..<open].collapsedWhiteSpace))
    else { return nil }
    let party = String(line[line.index(after: open)...].dropLast())
    let isParty =
      Parties.areParties(party) || party.hasLiteralSuffix("los") || Originators.isFaction(party)
    return isParty ? line : nil
  }

  private static let links: WordSet = ["der", "des", "von"]

  /// The askers of a line that begins with "der" or "von" and says little else.
  private func linked(_ words: [Substring]) -> [String] {
    guard let list = AskerList(words[...]) else { return [] }
    guard list.length < words.count else { return list.names }
    let next = words[list.length]
    return InquirySentences.ends.contains(Persons.plain(next)) || "«„".contains(next.first ?? " ")
      ? list.names : []
  }

  private func located(_ names: [String], in range: TextRange) -> [Located<String>] {
    names.map { Located(value: $0, range: range) }
  }

  /// "Antwort Anfrage CDU betr. …".
  private static func partyOfInquiry(_ text: String) -> String? {
    guard let start = text.firstRange(ofLiteral: "Anfrage "),
      let end = text.firstRange(ofLiteral: " betr")
    else {
      return nil
    }
    guard start.upperBound < end.lowerBound else { return nil }
    let name = String(text[start.upperBound..<end.lowerBound])
    return Originators.isParties(name) ? name : nil
  }

  /// "SPD" beside "SPD-Gemeinderatsfraktion" is the same asker.
  private static func withoutRepeated(_ names: [Located<String>]) -> [Located<String>] {
    var seen: Set<String> = []
    let different = names.filter { seen.insert($0.value).inserted }
    guard different.count > 1 else { return different }
    let words = different.map { name in name.value.split { !$0.isLetter && !$0.isNumber } }
    return different.indices.filter { index in
      !words.contains { other in
        other.count > words[index].count && words[index].allSatisfy(other.contains)
      }
    }.map { different[$0] }
  }

  /// Those whom one field names: "Karla Muster (X), Uwe Probe (Y)", "Dr.Fest/Prof.Dr.Muster"; "CDU/FDP"
  /// is one group, "Muster, Karla" one person.
  private static func parts(_ value: String) -> [String] {
    if value.hasLiteralPrefix("Fraktion "), value.containsLiteral(", ") {
      let parts = value.split(separator: ",").map { $0.collapsedWhiteSpace }
      if !parts.contains(where: { $0.wordCount > 1 && Persons.isPerson($0) }) { return parts }
    }
    let words = value.words
    if let list = AskerList(words[...], isLabelled: true),
      list.names.count > 1 || list.length < words.count
    {
      let isInverted = list.names.contains {
        $0.wordCount == 1 && !Originators.isParties($0) && FactionName.length($0.words[...]) == 0
      }
      let isWhole = list.length == words.count
      if !isInverted, isWhole || InquirySentences.ends.contains(Persons.plain(words[list.length])) {
        return list.names
      }
    }
    guard value.containsLiteral("/"), !Originators.isParties(value), value.containsLiteral("."),
      !value.containsLiteral("(")
    else { return [value] }
    return value.split(separator: "/").map { $0.collapsedWhiteSpace }
  }

  /// The person whom the letter addresses by name: "Frau Röttsch" above "Sehr geehrte Frau Röttsch".
  private func addressee(
    _ lines: [HeadLine], beside names: [Located<String>]
  ) -> Located<String>? {
    for (index, line) in lines.enumerated() {
      guard let salutation = Salutation(line.text) else { continue }
      // "Verfasser: Muster, Karla" is who is addressed.
      let isNamed = names.contains { name in
        name.value.containsLiteral(",")
          && name.value.split { !$0.isLetter && !"-\u{FFFD}".contains($0) }
            .contains { Self.isSame($0, salutation.surname) }
      }
      if isNamed { return nil }
      if let name = fullName(of: salutation, in: lines[..<index]) { return name }
      // A salutation alone adds nobody to those who are named.
      guard names.isEmpty else { return nil }
      return Located(value: salutation.title + " " + salutation.surname, range: line.range)
    }
    return nil
  }

  /// Whether two names are one, where a sign of the first may be unreadable.
  private static func isSame(_ name: Substring, _ other: String) -> Bool {
    name.count == other.count
      && zip(name, other).allSatisfy { $0 == $1 || $0 == "\u{FFFD}" }
  }

  /// The name of whom the letter addresses as it stands above: with a form of address or an office.
  private func fullName(
    of salutation: Salutation, in lines: ArraySlice<HeadLine>
  ) -> Located<String>? {
    for line in lines where line.text.containsLiteral(salutation.surname) {
      for title in ["Herrn ", "Frau "] {
        guard let start = line.text.firstRange(ofLiteral: title),
          let end = line.text.firstRange(ofLiteral: salutation.surname),
          start.lowerBound < end.lowerBound
        else { continue }
        let name = line.text[start.upperBound..<end.upperBound]
        return Located(value: (title == "Herrn " ? "Herr " : title) + name, range: line.range)
      }
      let words = line.text.words
      // "Karla Muster" below "Frau Stadträtin".
      if words.count > 1, Persons.nameLength(words[...]) == words.count,
        line.text.hasLiteralSuffix(" " + salutation.surname)
      {
        return line.located
      }
      for index in words.indices {
        let length = Persons.length(words[index...], alone: false)
        let name = Persons.name(words[index..<(index + length)])
        if length > 2, name.hasLiteralSuffix(" " + salutation.surname) {
          return Located(value: name, range: line.range)
        }
      }
    }
    return nil
  }
}
