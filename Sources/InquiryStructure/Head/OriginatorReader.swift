import CouncilModel
import GermanText
import TextMatching

/// Reads who asked: from labels, from a parliament's head sentence, from lines that name persons
/// and factions, from the address.
struct OriginatorReader {
  let context: HeadContext

  func originators() -> [Paper.Originator] {
    let lines = context.lines
    let fields = context.fields
    var names = fields.originators.flatMap(Self.parts)
    if names.isEmpty { names = ParliamentHead(text: context.head).originators }
    if names.isEmpty, lines.contains(where: { $0.text.containsLiteral("Drucksache") }) {
      names = ParliamentHead(text: context.letter).originators
    }
    for line in lines {
      for name in AskerPhrases.names(in: line.text) where !names.contains(name) {
        names.append(name)
      }
      if let party = Self.partyOfInquiry(line.text) { names.append(party) }
    }
    for (index, line) in lines.enumerated() where !fields.used.contains(index) {
      let name =
        line.text.hasLiteralPrefix("(")
        ? String(line.text.dropFirst().prefix { $0 != ")" }) : line.text
      if Originators.isOriginator(name), !name.containsLiteral("Vorlage") { names.append(name) }
    }
    if let addressee = addressee(lines) { names.append(addressee) }
    return Self.withoutRepeated(names).map(Originators.originator)
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
  private static func withoutRepeated(_ names: [String]) -> [String] {
    var different: [String] = []
    for name in names where !different.contains(name) { different.append(name) }
    guard different.count > 1 else { return different }
    let words = different.map { name in name.split { !$0.isLetter && !$0.isNumber } }
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
    if parts.count > 1, parts.allSatisfy({ Originators.isFaction($0) || Originators.isPerson($0) })
    {
      return parts
    }
    guard value.containsLiteral("/"), !Originators.isParties(value), value.containsLiteral("."),
      !value.containsLiteral("(")
    else { return [value] }
    return value.split(separator: "/").map { $0.collapsedWhiteSpace }
  }

  /// The person whom the letter addresses by name: "Frau Röttsch" above "Sehr geehrte Frau Röttsch".
  private func addressee(_ lines: [HeadLine]) -> String? {
    guard let salutation = lines.firstIndex(where: { $0.text.hasLiteralPrefix("Sehr geehrte") })
    else {
      return nil
    }
    let words = lines[salutation].text.split { " ,".contains($0) }
    guard let surname = words.last, words.count >= 4, words[2] == "Frau" || words[2] == "Herr",
      !lines[salutation].text.containsLiteral("räsident"),
      !lines[salutation].text.containsLiteral("rgermeister"),
      !lines[salutation].text.containsLiteral("andrat"),
      !lines[salutation].text.containsLiteral("Damen")
    else { return nil }
    for line in lines[..<salutation] where line.text.containsLiteral(String(surname)) {
      for title in ["Herrn ", "Frau "] {
        guard let start = line.text.firstRange(ofLiteral: title),
          let end = line.text.firstRange(ofLiteral: String(surname)),
          start.lowerBound < end.lowerBound
        else { continue }
        return (title == "Herrn " ? "Herr " : title) + line.text[start.upperBound..<end.upperBound]
      }
    }
    return words[2] + " " + surname
  }
}
