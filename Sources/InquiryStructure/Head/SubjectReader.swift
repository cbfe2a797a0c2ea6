import CouncilModel
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
  let lines: [HeadLine]
  let fields: HeadFields

  /// The subject and, where it stands on the same line, the reference.
  func subject() -> (text: Located<String>, reference: String?)? {
    if let packed = packed() ?? referenced() { return packed }
    let emphasis = EmphasisedSubject(lines: lines, fields: fields)
    let titles = TitleLines(lines: lines, fields: fields)
    let phrases = PhraseSubject(lines: lines, fields: fields)
    let marked =
      phrases.named() ?? questionTime() ?? excerpt() ?? agendaItem() ?? titles.agendaItem()
      ?? beforeKind()
      ?? regarding() ?? phrases.titleBeside() ?? aboveSessionTable()
    if marked == nil, let numbered = titles.afterReference() { return numbered }
    let text = marked ?? emphasis.aboveSalutation() ?? behindParties() ?? titles.alone()
    guard let own = text?.map(SubjectText.own).map(SubjectText.withoutDate),
      !SubjectText.isDateOfInquiry(own.value)
    else { return nil }
    return (own, nil)
  }

  /// The subject of a title that the file declares.
  static func declared(_ title: String) -> String? {
    let parts = title.split(separator: "|").flatMap { $0.split(separator: " - ") }
      .map { $0.collapsedWhiteSpace }
    let own = parts.first { part in
      !titleParts.contains(where: part.hasLiteralPrefix) && part.containsLetter
    }
    return own.map(SubjectText.withoutAskers).flatMap {
      SubjectText.isDateOfInquiry($0) ? nil : $0
    }
  }

  /// "DS 0496/20; Anfrage nach § 9 Abs. 2 GeschO; Quartiersmanagement; öffentlich".
  private func packed() -> (text: Located<String>, reference: String?)? {
    for line in lines where line.text.containsLiteral(";") {
      let parts = line.text.parts(separatedBy: ";").map { $0.collapsedWhiteSpace }
      guard parts.count > 1, let reference = parts.first(where: References.isReference) else {
        continue
      }
      let rest = parts.filter { part in
        part != reference && !Self.paperKinds.contains(where: part.hasLiteralPrefix)
          && !InquiryPhrase.isKind(part)
          && Visibility.isPublic(part) == nil && !part.isEmpty && !part.containsLiteral("Journal")
      }
      if let subject = rest.first {
        return (Located(value: subject, range: line.range), reference)
      }
    }
    return nil
  }

  /// "Quartiersmanagement (DS 0496/20)".
  private func referenced() -> (text: Located<String>, reference: String?)? {
    let emphasis = EmphasisedSubject(lines: lines, fields: fields)
    for (index, line) in lines.enumerated() where line.text.hasLiteralSuffix(")") {
      let read =
        line.isEmphasised ? emphasis.emphasised(before: index + 1) ?? line.located : line.located
      let text = read.value
      guard let open = text.lastIndex(ofASCII: "(") else { continue }
      let inner = String(text[text.index(after: open)...].dropLast())
      guard References.isReference(inner) else { continue }
      let subject = text[..<open].collapsedWhiteSpace
      if !subject.isEmpty { return (Located(value: subject, range: read.range), inner) }
    }
    return nil
  }

  /// The lines between the labels and the table of sessions, or the first question.
  private func aboveSessionTable() -> Located<String>? {
    guard let first = fields.firstLabelled, let last = fields.lastLabelled,
      lines[first...last].contains(where: { Self.isOfPaper($0.text) })
    else { return nil }
    let reach = 4
    let end = lines.firstIndex { line in Self.tableHeads.contains { line.text.hasLiteralPrefix($0) }
    }
    if let end, end > first { return firstParagraph(in: first..<end) }
    return firstParagraph(in: (last + 1)..<min(lines.count, last + 1 + reach))
  }

  /// Whether a line's label speaks of the paper; a letter's own file number says nothing of the subject.
  private static func isOfPaper(_ line: String) -> Bool {
    FieldLabels.split(line).map { $0.field != .file } ?? true
  }

  private func firstParagraph(in range: Range<Int>) -> Located<String>? {
    var parts: [HeadLine] = []
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
        || (line.text.hasLiteralPrefix("Antwort ") && line.text.containsLiteral("nfrage"))
      {
        continue
      }
      if parts.isEmpty, !line.text.containsLetter || SubjectText.isDateOfInquiry(line.text) {
        continue
      }
      parts.append(line)
    }
    let subject = HeadLine.located(parts[...])
    return subject.value.containsLetter ? subject : nil
  }

  /// Headings of an information system's page, lines that say when the paper was on.
  private static func isSection(_ text: String) -> Bool {
    sections.contains(text) || (text.containsLiteral("TOP ") && text.containsNumber)
  }

  /// "Straßensozialarbeit erhalten Kleine Anfrage von …", on one line or two.
  private func beforeKind() -> Located<String>? {
    for (index, line) in lines.enumerated() where line.text.containsLiteral(" von ") {
      for kind in Self.kindsOfSomebody {
        if index > 0, line.text.hasLiteralPrefix(kind), !fields.used.contains(index - 1) {
          return lines[index - 1].located
        }
        guard let found = line.text.firstRange(ofLiteral: " " + kind) else { continue }
        return line.located.map { $0[..<found.lowerBound].collapsedWhiteSpace }
      }
    }
    return nil
  }

  /// "Anfrage betr. Spielplätze", "Betr.: Wie weit ist …", "… an die Stadträtin betreffend ⏎ Bäder".
  private func regarding() -> Located<String>? {
    for (index, line) in lines.enumerated() {
      if line.text.hasLiteralPrefix("hier: ") {
        return line.located.map { SubjectText.behindLabel(String($0.dropFirst("hier: ".count))) }
      }
      if line.text.hasLiteralSuffix(" betreffend"), index + 1 < lines.count {
        return lines[index + 1].located.map(SubjectText.behindLabel)
      }
      if line.text.hasLiteralPrefix("Betreff ") {
        return line.located.map { SubjectText.behindLabel(String($0.dropFirst("Betreff ".count))) }
      }
      for word in Self.regardingWords {
        guard let found = line.text.firstRange(ofLiteral: word) else { continue }
        let rest = String(line.text[found.upperBound...])
        return GermanSentences.split(rest).first.map {
          Located(value: SubjectText.behindLabel($0), range: line.range)
        }
      }
    }
    return nil
  }

  private static let regardingWords = [
    " betr. ", " betreffend ", "Betr.: ", "zum Thema: ", "Thema: ",
  ]

  /// "Fragestunde" alone on its line.
  private func questionTime() -> Located<String>? {
    lines.first { $0.text == "Fragestunde" }.map(\.located)
  }

  /// "Auszug - Zustand der Turnhallen", "Tagesordnungspunkt 3: Anfragen aus der Mitte des Rates".
  private func excerpt() -> Located<String>? {
    if let line = lines.first(where: { $0.text.hasLiteralPrefix("Auszug - ") }) {
      return line.located.map { $0.dropFirst("Auszug - ".count).collapsedWhiteSpace }
    }
    let items = lines.compactMap { line -> Located<String>? in
      guard line.text.hasLiteralPrefix("Tagesordnungspunkt ") || line.text.hasLiteralPrefix("TOP "),
        let colon = line.text.firstIndex(of: ":"),
        line.text[..<colon].last?.isNumber == true
      else { return nil }
      return line.located.map { $0[$0.index(after: colon)...].collapsedWhiteSpace }
    }
    return items.count == 1 ? items.first.flatMap { $0.value.isEmpty ? nil : $0 } : nil
  }

  /// "31.08.2018 - 3 Fragestunde".
  private func agendaItem() -> Located<String>? {
    for line in lines {
      guard let date = GermanDate.prefix(of: line.text[...]) else { continue }
      let rest = date.rest.drop { " -–".contains($0) }
      let number = rest.prefix { $0.isNumber || $0 == "." }
      let subject = rest.dropFirst(number.count).droppingLeadingSpaces
      if !number.isEmpty, subject.beginsWithUppercase {
        return Located(value: subject.collapsedWhiteSpace, range: line.range)
      }
    }
    return nil
  }

  /// A parliament's subject between the askers and what follows: "… (X) Thema und Antwort …".
  private func behindParties() -> Located<String>? {
    let text = lines.map(\.text).joined(separator: "\n")
    let subject = ParliamentSubject(text: text)
    guard
      let head = text.firstRange(ofLiteral: "bgeordneten ")
        ?? text.firstRange(ofLiteral: "erordneten ")
    else {
      return subject.subjectBeforeWording().map(located)
    }
    return subject.subject(behindNamesAt: head.upperBound).map(located)
  }

  /// A text of the head with the head's place.
  private func located(_ text: String) -> Located<String> {
    Located(value: text, range: HeadLine.located(lines[...]).range)
  }
}
