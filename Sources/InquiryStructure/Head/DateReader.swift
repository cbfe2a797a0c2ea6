import CouncilModel
import GermanText
import TextMatching

/// Reads the letter's own date and the session's; neither is ever taken for the other.
struct DateReader {
  /// A paper on one line has hardly any lines to tell its parts apart.
  private static let oneLineHead = 3
  /// How many lines from the top may hold nothing but the session's date.
  private static let dateLines = 20

  let context: HeadContext
  /// The text after an inquiry without answers, where it closes.
  let closing: Located<String>?

  func date() -> Located<String>? {
    context.fields.date ?? context.answerHeading?.map(\.date)
      ?? located(ParliamentHead(text: context.opening).answerDate, in: context.openingRange)
      ?? located(ParliamentHead(text: context.head).printDate, in: context.headRange)
      ?? letterDate() ?? columnDate() ?? loggedDate() ?? ownDate ?? dateOfAnswerer()
      ?? closingDate()
  }

  func meetingDate() -> Located<String>? { context.fields.meetingDate ?? sessionDate() }

  private func located(_ date: String?, in range: TextRange) -> Located<String>? {
    date.map { Located(value: $0, range: range) }
  }

  /// What a title says of the session whose minutes or papers it heads.
  private static let sessions = ["zur Sitzung", "die Sitzung", " Sitzung am ", "Sitzung vom "]

  /// "Gemeinderat 25.10.2022 39 x", "zur Sitzung … am 14. Dezember 2018".
  private func sessionDate() -> Located<String>? {
    let lines = context.lines
    for (index, line) in lines.enumerated() {
      if line.text.containsLiteral("Termin TOP") || line.text.hasLiteralPrefix("Gremium")
        || line.text.hasLiteralPrefix("Gremien")
      {
        for row in lines[index...].prefix(4) {
          if let date = GermanDate.first(in: row.text[...]) {
            return located(date, in: row.range)
          }
        }
      }
      if Self.sessions.contains(where: line.text.containsLiteral),
        let date = GermanDate.first(in: line.text[...])
      {
        return located(date, in: line.range)
      }
    }
    for line in lines.prefix(Self.dateLines) {
      if line.range == ownDate?.range { continue }
      if let found = GermanDate.prefix(of: line.text[...]),
        !line.text.containsLiteral("Drucksache"),
        found.rest.isEmpty || found.rest.hasLiteralPrefix(" - ")
      {
        return located(found.iso, in: line.range)
      }
    }
    return nil
  }

  /// "Neustadt, den 3. Mai 2021" in the head, at a one-line paper's end, or where an inquiry closes.
  private func letterDate() -> Located<String>? {
    for line in context.lines {
      guard let date = PlaceAndDate.date(in: line.text), !line.text.containsLiteral("Anfrage"),
        FieldLabels.split(line.text) == nil
      else { continue }
      return located(date, in: line.range)
    }
    // "Stadt Hochweiler | Sachgebiet Mobilität | 08.03.2022"
    for line in context.pageHead
    where line.value.containsLiteral("|") && FieldLabels.split(line.value) == nil {
      guard let last = line.value.split(separator: "|").last, last.count < line.value.count
      else { continue }
      let date = GermanDate.prefix(of: last.droppingLeadingSpaces)
      if let date, date.rest.allSatisfy({ $0 == " " }) { return located(date.iso, in: line.range) }
    }
    if let date = dateAboveAnswers() { return date }
    if context.lines.count <= Self.oneLineHead, let date = PlaceAndDate.inside(context.letter) {
      return located(date, in: context.letterRange)
    }
    guard let closing else { return nil }
    return located(
      closing.value.nonEmptyLines.lazy.compactMap { PlaceAndDate.date(in: String($0)) }.first,
      in: closing.range)
  }

  /// The date alone on its line: on the first above a letter or where a label says when the session
  /// was, or beside whose letter it is.
  private var ownDate: Located<String>? {
    let lines = context.lines
    // Set apart at the page's top, above everything.
    if context.fields.meetingDate != nil, let first = context.pageHead.first,
      let found = GermanDate.prefix(of: first.value.droppingLeadingSpaces), found.rest.isEmpty
    {
      return located(found.iso, in: first.range)
    }
    for index in lines.indices {
      // "01.02.2011Abt. Bauen": whoever writes follows without a blank.
      guard let found = GermanDate.prefix(of: lines[index].text[...]),
        found.rest.isEmpty || HeadOffices.isSender(String(found.rest))
      else { continue }
      let isFirst =
        index == 0
        && (context.fields.meetingDate != nil
          || lines.contains(where: { $0.text.hasLiteralPrefix("Sehr geehrte") }))
      let beside = [index - 1, index + 1].filter(lines.indices.contains).map { lines[$0].text }
      let isBesideSender =
        !found.rest.isEmpty || beside.contains(where: HeadOffices.isSender)
        || beside.contains(where: Self.isOfPaper)
        || (index > 0 && Self.isField(lines[index - 1].text))
      let isTaken = context.fields.used.contains(index)
      if isFirst || (isBesideSender && !isTaken) {
        return located(found.iso, in: lines[index].range)
      }
    }
    return nil
  }

  /// "Anfragesteller: GR Muster" above a date alone on its line.
  private static func isField(_ line: String) -> Bool {
    guard let (field, value) = FieldLabels.split(line), !value.isEmpty else { return false }
    return field == .originator || field == .reference
  }

  private static let papers: PrefixSet = [
    "Antwort", "Beantwortung", "Stellungnahme", "Anfragebeantwortung",
  ]
  /// Whether a line names the paper: its number, or that it answers.
  private static func isOfPaper(_ line: String) -> Bool {
    line.wordCount <= longestName
      && (line.hasPrefix(in: papers) || References.introduced(in: line) != nil
        || References.isReference(line) || References.inside(line) != nil)
  }
  /// In words.
  private static let longestName = 8

  /// "vom 3. Mai 2021" below "beantwortet durch: Bauamt".
  private func dateOfAnswerer() -> Located<String>? {
    for (line, next) in zip(context.lines, context.lines.dropFirst())
    where next.text.hasLiteralPrefix("vom ") {
      guard FieldLabels.split(line.text)?.field == .office || line.text.hasPrefix(in: Self.papers),
        let date = GermanDate.prefix(of: next.text.dropFirst("vom ".count)), date.rest.isEmpty
      else { continue }
      return located(date.iso, in: next.range)
    }
    return nil
  }

  /// How many of the letter's last lines may date it.
  private static let closingLines = 12

  /// "Neustadt, 3. Mai 2021" where the letter ends.
  private func closingDate() -> Located<String>? {
    for line in context.letter.nonEmptyLines.suffix(Self.closingLines).reversed() {
      // "Niederschrift, 3. Mai 2021" at a page's foot is the session's.
      let isFoot = context.pageMatter.contains { $0.value == line }
      if !isFoot, let date = PlaceAndDate.date(in: String(line)) {
        let start = context.letter[..<line.startIndex].byteCount
        return located(date, in: TextRange(start, start + line.byteCount))
      }
    }
    return nil
  }

  /// "Datum:" above the date in the column beside the text.
  private func columnDate() -> Located<String>? {
    for (label, value) in zip(context.pageMatter, context.pageMatter.dropFirst())
    where label.value == "Datum:" {
      if let date = GermanDate.prefix(of: value.value[...]), date.rest.isEmpty {
        return located(date.iso, in: value.range)
      }
    }
    return nil
  }

  /// "Neustadt, den 3. Mai 2021" between the questions and "… nimmt wie folgt Stellung:".
  private func dateAboveAnswers() -> Located<String>? {
    let lines = context.opening.nonEmptyLines.map(String.init)
    for (line, next) in zip(lines, lines.dropFirst())
    where next.containsLiteral("wie folgt") || next.containsLiteral("Stellung:") {
      if let date = PlaceAndDate.date(in: line) { return located(date, in: context.openingRange) }
    }
    return nil
  }

  /// "Antwort vom 07.01.2020:" in a log of messages.
  private func loggedDate() -> Located<String>? {
    guard let found = context.letter.firstRange(ofLiteral: "\nAntwort vom "),
      !context.repeats("\nAntwort vom ")
    else { return nil }
    let after = context.letter[found.upperBound...]
    let start = context.letter[..<found.upperBound].byteCount
    return located(
      GermanDate.prefix(of: after)?.iso, in: TextRange(start, context.letter.byteCount))
  }
}
