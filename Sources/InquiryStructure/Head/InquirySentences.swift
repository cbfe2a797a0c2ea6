import CouncilModel
import GermanText
import TextMatching

/// Reads who asks from the sentences before the questions: "Die Fraktion X möchte wissen:",
/// "hiermit richtet die Y-Fraktion eine Anfrage an Sie".
enum InquirySentences {
  private static let signs: SubstringSet = [
    "frag", "Frag", "wissen", "nfrage", "bittet", "bitten", "uskunft", "uskünfte", "rsucht",
    "nterpell",
  ]
  private static let inquiries: SubstringSet = [
    "nfrage", "nterpellation", "ostulat", "uskunftsersuchen", "otion",
  ]
  private static let links: WordSet = ["der", "des", "von"]
  /// What may follow the askers on their line.
  static let ends: WordSet = [
    "an", "betreffend", "vom", "betr", "zum", "zur", "in", "aus", "für", "über", "und", "hat",
    "wegen", "bezüglich", "gem", "gemäß", "nach",
  ]
  /// In words.
  private static let longestAsker = 8

  static func askers(in line: String) -> [String] {
    guard line.contains(anyOf: signs) || line.containsLiteral("n f r a g e") else { return [] }
    let closed = LetterSpacing.closed(line[...])
    let named = afterInquiry(closed)
    if !named.isEmpty { return named }
    return GermanSentences.split(closed).filter { $0.contains(anyOf: signs) }
      .flatMap(Factions.names)
  }

  /// "Anfrage der NEOS an …", "Interpellation von Stadträtin Muster betreffend …".
  private static func afterInquiry(_ text: String) -> [String] {
    let words = text.words
    for index in words.indices where index + 2 < words.count {
      guard words[index].contains(anyOf: inquiries) else { continue }
      let isLinked = links.contains(words[index + 1])
      let asker = words[(index + (isLinked ? 2 : 1))...].prefix(longestAsker)
      let length = Persons.length(asker, alone: false)
      if length > 0 { return [Persons.name(asker.prefix(length))] }
      guard isLinked else { continue }
      let end = asker.firstIndex { ends.contains(Persons.plain($0)) } ?? asker.endIndex
      let name = Persons.name(asker[..<end])
      if Parties.areParties(name) || Originators.isFaction(name) { return [name] }
    }
    return []
  }
}
