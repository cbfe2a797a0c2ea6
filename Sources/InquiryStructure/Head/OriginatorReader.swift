import CouncilModel
import GermanText
import TextMatching

/// Reads who asked: from labels, from a parliament's head sentence, from lines that name persons
/// and factions, from the address.
struct OriginatorReader {
  let context: HeadContext
  /// Who signed an inquiry.
  var signers: [Located<String>] = []

  func originators() -> [Located<Paper.Originator>] {
    let lines = context.lines
    let fields = context.fields
    var names = fields.originators.flatMap { field in
      Self.parts(field.value).map { Located(value: $0, range: field.range) }
    }
    if names.isEmpty {
      names = located(ParliamentHead(text: context.head).originators, in: context.headRange)
    }
    if names.isEmpty, lines.contains(where: { $0.text.containsLiteral("Drucksache") }) {
      names = located(ParliamentHead(text: context.letter).originators, in: context.letterRange)
    }
    for line in lines {
      names += located(NamedInquiry(line.text)?.askers ?? [], in: line.range)
      names += located(MemberLists.names(in: line.text), in: line.range)
      names += located(AskerPhrases.names(in: line.text), in: line.range)
      if let party = Self.partyOfInquiry(line.text) { names += located([party], in: line.range) }
    }
    for (index, line) in lines.enumerated() where !fields.used.contains(index) {
      let name =
        line.text.hasLiteralPrefix("(")
        ? String(line.text.dropFirst().prefix { $0 != ")" }) : line.text
      if Originators.isOriginator(name), !name.containsLiteral("Vorlage"),
        MemberLists.names(in: line.text).isEmpty
      {
        names += located([name], in: line.range)
      }
    }
    if let addressee = addressee(lines, beside: names) { names.append(addressee) }
    if names.isEmpty {
      for line in lines { names += located(InquirySentences.askers(in: line.text), in: line.range) }
    }
    names += signers
    return Self.withoutRepeated(names).map { $0.map(Originators.originator) }
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

  /// "Dr.Fest/Prof.Dr.Dittberner" of one field are two persons; "CDU/FDP" is one group.
  private static func parts(_ value: String) -> [String] {
    if value.hasLiteralPrefix("Fraktion "), value.containsLiteral(", ") {
      return value.split(separator: ",").map { $0.collapsedWhiteSpace }
    }
    let parts = value.split(separator: ",").map { $0.collapsedWhiteSpace }
    if parts.count > 1,
      parts.allSatisfy({ Originators.isFaction($0) || Originators.isPerson($0) })
        || (parts.contains(where: Originators.isFaction)
          && parts.allSatisfy { Originators.isFaction($0) || Persons.isPerson($0) })
    {
      return parts
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
      return fullName(of: salutation, in: lines[..<index])
        ?? Located(value: salutation.title + " " + salutation.surname, range: line.range)
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
