import GermanText
import TextMatching

/// Finds the subject of a paper where no label names it.
struct SubjectReader {
  /// Lines that begin the table of sessions below a subject.
  private static let tableHeads = [
    "Gremium Termin", "Gremien Termin", "Gremium\t", "Gemeinderat Termin", "Beratungsfolge",
    "Gremium Datum", "Gremium Sitzung",
  ]
  private static let paperKinds = [
    "Kleine Anfrage", "Große Anfrage", "Schriftliche Anfrage", "Anfrage gemäß", "Anfrage nach",
    "KLEINE ANFRAGE",
  ]
  private static let kindsOfSomebody = paperKinds.map { $0 + " von " }
  private static let titleParts = [
    "Ratsinformationssystem", "Ratsinformation", "Bürgerinformationssystem", "Bürgerinfo",
    "Sitzungsdienst", "ALLRIS", "Vorlage", "Niederschrift", "Protokoll", "Kleine Anfrage",
    "Anfragen",
  ]

  private static let sections: WordSet = [
    "Wortprotokoll", "Beschlusstext", "Sachverhalt", "Beschluss", "Anfrage", "Antwort",
    "Stellungnahme", "Inhalt", "Protokoll", "Vorlage", "Anlagen", "Reduzieren",
  ]
  /// In words.
  private static let longestSubject = 20

  let lines: [HeadLine]
  let fields: HeadFields
  let title: String?

  /// The subject and, where it stands on the same line, the reference.
  func subject() -> (text: String, reference: String?)? {
    if let packed = packed() ?? referenced() { return packed }
    let text =
      questionTime() ?? excerpt() ?? agendaItem() ?? beforeKind() ?? regarding()
      ?? aboveSessionTable()
      ?? aboveSalutation()
      ?? behindParties() ?? fromTitle()
    guard let own = text.map(SubjectText.withoutAskers), !SubjectText.isDateOfInquiry(own) else {
      return nil
    }
    return (own, nil)
  }

  /// "DS 0496/20; Anfrage nach § 9 Abs. 2 GeschO; Quartiersmanagement; öffentlich".
  private func packed() -> (String, String?)? {
    for line in lines where line.text.containsLiteral(";") {
      let parts = line.text.parts(separatedBy: ";").map { $0.collapsedWhiteSpace }
      guard parts.count > 1, let reference = parts.first(where: References.isReference) else {
        continue
      }
      let rest = parts.filter { part in
        part != reference && !Self.paperKinds.contains(where: part.hasLiteralPrefix)
          && Visibility.isPublic(part) == nil && !part.isEmpty && !part.containsLiteral("Journal")
      }
      if let subject = rest.first { return (subject, reference) }
    }
    return nil
  }

  /// "Quartiersmanagement (DS 0496/20)".
  private func referenced() -> (String, String?)? {
    for (index, line) in lines.enumerated() where line.text.hasLiteralSuffix(")") {
      let text = line.isEmphasised ? emphasised(before: index + 1) ?? line.text : line.text
      guard let open = text.utf8.lastIndex(of: UInt8(ascii: "(")) else { continue }
      let inner = String(text[text.index(after: open)...].dropLast())
      guard References.isReference(inner) else { continue }
      let subject = text[..<open].collapsedWhiteSpace
      if !subject.isEmpty { return (subject, inner) }
    }
    return nil
  }

  /// The lines between the labels and the table of sessions, or the first question.
  private func aboveSessionTable() -> String? {
    guard let first = fields.firstLabelled, let last = fields.lastLabelled else { return nil }
    let reach = 4
    let end = lines.firstIndex { line in Self.tableHeads.contains { line.text.hasLiteralPrefix($0) }
    }
    if let end, end > first { return firstParagraph(in: first..<end) }
    return firstParagraph(in: (last + 1)..<min(lines.count, last + 1 + reach))
  }

  private func firstParagraph(in range: Range<Int>) -> String? {
    var parts: [String] = []
    for index in range where !fields.used.contains(index) {
      let line = lines[index]
      if Originators.isOriginator(line.text) {
        if parts.isEmpty { continue } else { break }
      }
      if !parts.isEmpty, line.startsParagraph { break }
      if Self.isSection(line.text) { continue }
      if FormLabels.label(of: line.text) != nil || Visibility.isAlone(line.text) { continue }
      if line.text.hasLiteralPrefix("STELLUNGNAHME")
        || line.text.hasLiteralPrefix("Stellungnahme zur")
      {
        continue
      }
      if parts.isEmpty, !line.text.containsLetter { continue }
      parts.append(line.text)
    }
    let subject = parts.joined(separator: " ").collapsedWhiteSpace
    return subject.containsLetter ? subject : nil
  }

  /// Headings of an information system's page, lines that say when the paper was on.
  private static func isSection(_ text: String) -> Bool {
    sections.contains(text) || (text.containsLiteral("TOP ") && text.containsNumber)
  }

  /// "Straßensozialarbeit erhalten Kleine Anfrage von …", on one line or two.
  private func beforeKind() -> String? {
    for (index, line) in lines.enumerated() where line.text.containsLiteral(" von ") {
      for kind in Self.kindsOfSomebody {
        if index > 0, line.text.hasLiteralPrefix(kind), !fields.used.contains(index - 1) {
          return lines[index - 1].text
        }
        guard let found = line.text.firstRange(ofLiteral: " " + kind) else { continue }
        return line.text[..<found.lowerBound].collapsedWhiteSpace
      }
    }
    return nil
  }

  /// "Anfrage betr. Spielplätze", "Betr.: Wie weit ist …".
  private func regarding() -> String? {
    for line in lines {
      if line.text.hasLiteralPrefix("hier: ") {
        return SubjectText.behindLabel(String(line.text.dropFirst("hier: ".count)))
      }
      for word in [" betr. ", " betreffend ", "Betr.: ", "zum Thema: ", "Thema: "] {
        guard let found = line.text.firstRange(ofLiteral: word) else { continue }
        let rest = String(line.text[found.upperBound...])
        return GermanSentences.split(rest).first.map { SubjectText.behindLabel($0) }
      }
    }
    return nil
  }

  /// "Fragestunde" alone on its line.
  private func questionTime() -> String? {
    lines.first { $0.text == "Fragestunde" }.map(\.text)
  }

  /// "Auszug - Zustand der Turnhallen", "Tagesordnungspunkt 3: Anfragen aus der Mitte des Rates".
  private func excerpt() -> String? {
    if let line = lines.first(where: { $0.text.hasLiteralPrefix("Auszug - ") }) {
      return line.text.dropFirst("Auszug - ".count).collapsedWhiteSpace
    }
    let items = lines.compactMap { line -> String? in
      guard line.text.hasLiteralPrefix("Tagesordnungspunkt ") || line.text.hasLiteralPrefix("TOP "),
        let colon = line.text.firstIndex(of: ":"),
        line.text[..<colon].last?.isNumber == true
      else { return nil }
      return line.text[line.text.index(after: colon)...].collapsedWhiteSpace
    }
    return items.count == 1 ? items.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  /// "31.08.2018 - 3 Fragestunde".
  private func agendaItem() -> String? {
    for line in lines {
      guard let date = GermanDate.prefix(of: line.text[...]) else { continue }
      let rest = date.rest.drop { " -–".contains($0) }
      let number = rest.prefix { $0.isNumber || $0 == "." }
      let subject = rest.dropFirst(number.count).droppingLeadingSpaces
      if !number.isEmpty, subject.first?.isUppercase == true { return subject.collapsedWhiteSpace }
    }
    return nil
  }

  /// The emphasised line above "Sehr geehrte …".
  private func aboveSalutation() -> String? {
    guard let salutation = lines.firstIndex(where: { $0.text.hasLiteralPrefix("Sehr geehrte") })
    else {
      return nil
    }
    return emphasised(before: salutation) ?? regardingLine(before: salutation)
      ?? (salutation > 1 && SubjectText.isIntroduction(lines[salutation - 1].text)
        ? regardingLine(before: salutation - 1) : nil)
  }

  /// The plain line right above the salutation, where it is no address, date or name.
  private func regardingLine(before salutation: Int) -> String? {
    guard salutation > 0, !fields.used.contains(salutation - 1) else { return nil }
    let text = lines[salutation - 1].text
    let words = text.wordCount
    let isAddress = text.last?.isNumber == true || text.first?.isNumber == true
    guard (2...Self.longestSubject).contains(words), !isAddress, !text.hasLiteralSuffix(","),
      PlaceAndDate.date(in: text) == nil, !Originators.isOriginator(text),
      !text.hasLiteralPrefix("Frau "), !text.hasLiteralPrefix("Herr"),
      !SubjectText.isIntroduction(text)
    else { return nil }
    return SubjectText.withoutReference(text)
  }

  /// The last emphasised lines before an index, set alike, as one text.
  private func emphasised(before end: Int) -> String? {
    guard let last = lines[..<end].lastIndex(where: { $0.isEmphasised || $0.isHeading }) else {
      return nil
    }
    var first = last
    while first > 0, !lines[first].startsParagraph, lines[first - 1].isEmphasised,
      abs(lines[first - 1].fontSize - lines[last].fontSize) < 1
    {
      first -= 1
    }
    let texts = lines[first...last].map(\.text)
    var own = texts.drop { SubjectText.isIntroduction($0) && texts.count > 1 }
    while own.count > 1, let last = own.last, SubjectText.isIntroduction(last) {
      own = own.dropLast()
    }
    return SubjectText.withoutReference(
      (own.isEmpty ? texts[...] : own).joined(separator: " ").collapsedWhiteSpace)
  }

  /// A parliament's subject between the askers and what follows: "… (X) Thema und Antwort …".
  private func behindParties() -> String? {
    let text = lines.map(\.text).joined(separator: "\n")
    let subject = ParliamentSubject(text: text)
    guard
      let head = text.firstRange(ofLiteral: "bgeordneten ")
        ?? text.firstRange(ofLiteral: "erordneten ")
    else {
      return subject.subjectBeforeWording()
    }
    return subject.subject(behindNamesAt: head.upperBound)
  }

  private func fromTitle() -> String? {
    guard let title else { return nil }
    let parts = title.split(separator: "|").flatMap { $0.split(separator: " - ") }
      .map { $0.collapsedWhiteSpace }
    return parts.first { part in
      !Self.titleParts.contains(where: part.hasLiteralPrefix) && part.containsLetter
    }
  }
}
