import CouncilModel
import TextMatching

/// The phrases of a head that name an inquiry, each with the lines that it takes: "Kleine Anfrage 12/2023"
/// ⏎ "der Stadträtin Karla Muster (X)" ⏎ "zum Thema:" ⏎ "Spielplätze" is one.
enum HeadPhrases {
  struct Found {
    var phrase: InquiryPhrase
    /// Indices of the head's lines.
    var lines: ClosedRange<Int>
  }

  /// No phrase goes over more lines.
  private static let longest = 4
  private static let continuing: PrefixSet = [
    "der ", "des ", "von ", "vom ", "betreffend", "betr.", "zum Thema", "«", "„",
  ]

  static func read(_ lines: [HeadLine], without used: Set<Int>) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < lines.count {
      guard var phrase = InquiryPhrase(lines[index].text) else {
        index += 1
        continue
      }
      var last = index
      var text = lines[index].text
      while last + 1 < lines.count, last + 1 < index + longest, !used.contains(last + 1),
        phrase.subject == nil, !phrase.hasRest, goesOn(phrase, lines[last + 1].text)
      {
        let joined = text + " " + lines[last + 1].text
        guard let longer = InquiryPhrase(joined), !longer.hasRest else { break }
        (text, phrase) = (joined, longer)
        last += 1
      }
      found.append(Found(phrase: phrase, lines: index...last))
      index = last + 1
    }
    return found
  }

  private static func goesOn(_ phrase: InquiryPhrase, _ next: String) -> Bool {
    if phrase.isOpen || next.hasPrefix(in: continuing) { return true }
    return phrase.askers.isEmpty && AskerList.whole(next) != nil
  }
}
