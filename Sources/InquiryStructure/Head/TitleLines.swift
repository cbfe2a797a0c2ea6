import CouncilModel
import GermanText
import TextMatching

/// Finds the subject in lines that hold nothing but a title: after the paper's number, after an
/// agenda's, or alone above the letter.
struct TitleLines {
  /// A longer line is no title. In words.
  private static let longestTitle = 30
  /// How many lines from the top may be a title that nothing marks.
  private static let titleReach = 3
  /// Items of an agenda: "§ 27 - Fragestunde", "TOP 5.1: Spielplätze", "Ö 2.1 Haushalt".
  private static let agenda: WordSet = ["§", "TOP", "Top", "Ö", "N", "Tagesordnungspunkt", "Punkt"]
  private static let kinds: WordSet = [
    "anfragen", "anfrage", "antwort", "antrag", "protokoll", "niederschrift", "wortprotokoll",
    "beschluss", "sachverhalt", "sachvortrag", "stellungnahme", "mitteilung", "interpellation",
    "postulat", "motion", "beschlussvorlage", "öffentlich", "beratungsfolge", "begründung",
    "stadtrat", "gemeinderat", "kreistag", "anlage", "auszug", "vorlage", "einladung", "inhalt",
    "beratung", "diskussion", "abstimmung", "navigation", "suche", "menü", "startseite",
  ]

  /// What a line begins with that names the paper, and not what it is about.
  private static let papers: WordSet = [
    "antwort", "beantwortung", "stellungnahme", "mitteilung", "beschluss", "protokoll",
    "niederschrift", "auszug",
  ]

  let lines: [HeadLine]
  let fields: HeadFields

  /// "Ihre Ratsanfrage RA-134/2022 – Garagen", "RA-134/2022: Garagen".
  func afterReference() -> (text: Located<String>, reference: String?)? {
    for line in lines where line.text.containsNumber {
      let own = SubjectText.withoutReference(line.text)
      guard own != line.text, isTitle(own), line.text.words.first != own.words.first else {
        continue
      }
      if let reference = References.inside(line.text) {
        return (Located(value: own, range: line.range), reference)
      }
    }
    for line in lines.prefix(12) {
      if let (reference, rest) = References.leading(line.text), isTitle(String(rest)),
        let first = rest.words.first, !Self.papers.contains(Persons.plain(first))
      {
        return (Located(value: rest.collapsedWhiteSpace, range: line.range), reference)
      }
    }
    return nil
  }

  /// "§ 27 - Fragestunde (öffentlich)".
  func agendaItem() -> Located<String>? {
    for line in lines.prefix(Self.titleReach) {
      let words = line.text.words
      guard words.count > 2, Self.agenda.contains(words[0]), words[1].containsNumber,
        words[1].allSatisfy({ !$0.isLetter })
      else { continue }
      // "§ 9 GeschO" is a provision.
      if words[0] == "§", !["-", "–", ":"].contains(words[2]) { continue }
      let rest = line.text[words[1].endIndex...].drop { " –-:.|".contains($0) }
      let title = Self.withoutStatus(rest)
      if title.containsLetter, isTitle(title) { return Located(value: title, range: line.range) }
    }
    return nil
  }

  /// The title that stands alone above the letter: the first line that is none of its other parts.
  func alone() -> Located<String>? {
    guard fields.firstLabelled == nil else { return nil }
    for (index, line) in lines.prefix(Self.titleReach).enumerated() {
      let isFollowed = index + 1 < lines.count && (lines[index + 1].startsParagraph || index > 0)
      guard isFollowed || line.isHeading || lines.count == 1 else { continue }
      if Self.isKind(line.text) || isSession(line.text) { continue }
      let isAsked = index + 1 < lines.count && Self.asks(lines[index + 1].text)
      guard isTitle(line.text, mayBePerson: isAsked),
        line.text.wordCount > 1 || line.isHeading || isAsked,
        !Self.papers.contains(Persons.plain(line.text.words[0]))
      else { return nil }
      return line.located
    }
    return nil
  }

  /// "Die Fraktion X fragt die Verwaltung:".
  private static func asks(_ line: String) -> Bool {
    line.hasLiteralSuffix(":") && line.contains(anyOf: askingWords)
  }
  private static let askingWords: SubstringSet = ["frag", "Frag", "nfrage", "wissen"]

  /// Whether a line is a title that nothing else takes: no label, no date, no reference, no kind.
  func isTitle(at index: Int) -> Bool {
    let text = lines[index].text
    return !fields.used.contains(index) && isTitle(text, mayBePerson: true) && !Self.isKind(text)
      && InquiryPhrase(text) == nil && !isNumbered(text) && References.introduced(in: text) == nil
      && !References.isReference(text) && !HeadOffices.isSender(text)
      && !Self.papers.contains(Persons.plain(text.words[0]))
  }

  /// "Drucksache KA 0679/22".
  private func isNumbered(_ text: String) -> Bool {
    let words = text.words
    return words.count <= 4 && text.containsNumber
      && FieldLabelWords.roles[Persons.plain(words[0])] != nil
  }

  /// "Stadtrat Havelbrück, Sitzung am 3. Mai 2021": whose session, above what was on.
  private func isSession(_ text: String) -> Bool {
    text.containsLiteral("Sitzung") && text.containsNumber && isLetterhead(text.words)
  }

  private static func isKind(_ text: String) -> Bool {
    let words = text.words
    guard let first = words.first, words.count <= 2 else { return false }
    return kinds.contains(Persons.plain(first))
  }

  /// - Parameter mayBePerson: whether two words that look like a name may be the title.
  private func isTitle(_ text: String, mayBePerson: Bool = false) -> Bool {
    let words = text.words
    guard (1...Self.longestTitle).contains(words.count), let last = text.last,
      let first = text.first
    else { return false }
    if let colon = text.firstIndex(ofASCII: ":"),
      Self.kinds.contains(Persons.plain(text[..<colon]))
    {
      return false
    }
    return !".:,;!".contains(last) && (first.isUppercase || first == "„")
      && !Originators.isOriginator(text) && !Offices.isOffice(text)
      && (mayBePerson || !Persons.isPerson(text))
      && PlaceAndDate.date(in: text) == nil && GermanDate.prefix(of: text[...]) == nil
      && !text.hasLiteralPrefix("Sehr geehrte") && !isLetterhead(words)
      && !SubjectText.isDateOfInquiry(text)
  }

  /// "Stadt Havelbrück", "Landkreis Auenrode", "Stadtrat Havelbrück, Sitzung am 3. Mai".
  private func isLetterhead(_ words: [Substring]) -> Bool {
    guard let first = words.first else { return false }
    let heads: WordSet = [
      "stadt", "gemeinde", "landkreis", "kreis", "landeshauptstadt", "hansestadt", "markt", "der",
      "die", "an", "herrn", "frau", "bezirk", "bezirksversammlung", "stadtverordnetenversammlung",
      "magistrat", "drucksache", "fraktion", "kanton", "universitätsstadt", "kreisstadt", "sitzung",
      "stadtrat", "gemeinderat", "bezirksamt", "kreistag",
    ]
    return words.count <= 6 && heads.contains(Persons.plain(first))
  }

  /// Without "(öffentlich)" at its end.
  private static func withoutStatus(_ text: Substring) -> String {
    let title = text.collapsedWhiteSpace
    guard title.hasLiteralSuffix(")"), let open = title.lastIndex(ofASCII: "("),
      Visibility.isPublic(String(title[open...])) != nil
    else { return title }
    return title[..<open].collapsedWhiteSpace
  }
}
