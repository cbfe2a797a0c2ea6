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
  /// The text behind an inquiry without answers, where it closes.
  let closing: String?

  func date() -> String? {
    context.fields.date ?? ParliamentHead(text: context.opening).answerDate
      ?? ParliamentHead(text: context.head).printDate ?? letterDate() ?? columnDate()
      ?? loggedDate()
  }

  func meetingDate() -> String? { context.fields.meetingDate ?? sessionDate() }

  /// "Gemeinderat 25.10.2022 39 x", "zur Sitzung … am 14. Dezember 2018".
  private func sessionDate() -> String? {
    let lines = context.lines
    for (index, line) in lines.enumerated() {
      if line.text.containsLiteral("Termin TOP") || line.text.hasLiteralPrefix("Gremium")
        || line.text.hasLiteralPrefix("Gremien")
      {
        for row in lines[index...].prefix(4) {
          if let date = GermanDate.first(in: row.text[...]) { return date }
        }
      }
      if line.text.containsLiteral("zur Sitzung"), let date = GermanDate.first(in: line.text[...]) {
        return date
      }
    }
    for line in lines.prefix(Self.dateLines) {
      if let found = GermanDate.prefix(of: line.text[...]),
        !line.text.containsLiteral("Drucksache"),
        found.rest.isEmpty || found.rest.hasLiteralPrefix(" - ")
      {
        return found.iso
      }
    }
    return nil
  }

  /// "Neustadt, den 3. Mai 2021" in the head, at a one-line paper's end, or where an inquiry closes.
  private func letterDate() -> String? {
    for line in context.lines {
      guard let date = PlaceAndDate.date(in: line.text), !line.text.containsLiteral("Anfrage"),
        FieldLabels.split(line.text) == nil
      else { continue }
      return date
    }
    // "Stadt Hochweiler | Sachgebiet Mobilität | 08.03.2022"
    for line in context.pageHead where line.containsLiteral("|") {
      guard let last = line.split(separator: "|").last, last.count < line.count else { continue }
      let date = GermanDate.prefix(of: last.droppingLeadingSpaces)
      if let date, date.rest.allSatisfy({ $0 == " " }) { return date.iso }
    }
    if let date = dateAboveAnswers() { return date }
    if context.lines.count <= Self.oneLineHead, let date = PlaceAndDate.inside(context.letter) {
      return date
    }
    return closing?.nonEmptyLines.lazy.compactMap { PlaceAndDate.date(in: String($0)) }
      .first
  }

  /// "Datum:" above the date in the column beside the text.
  private func columnDate() -> String? {
    for (label, value) in zip(context.pageMatter, context.pageMatter.dropFirst())
    where label == "Datum:" {
      if let date = GermanDate.prefix(of: value[...]), date.rest.isEmpty { return date.iso }
    }
    return nil
  }

  /// "Neustadt, den 3. Mai 2021" between the questions and "… nimmt wie folgt Stellung:".
  private func dateAboveAnswers() -> String? {
    let lines = context.opening.nonEmptyLines.map(String.init)
    for (line, next) in zip(lines, lines.dropFirst())
    where next.containsLiteral("wie folgt") || next.containsLiteral("Stellung:") {
      if let date = PlaceAndDate.date(in: line) { return date }
    }
    return nil
  }

  /// "Antwort vom 07.01.2020:" in a log of messages.
  private func loggedDate() -> String? {
    guard let found = context.letter.firstRange(ofLiteral: "\nAntwort vom "),
      !context.repeats("\nAntwort vom ")
    else { return nil }
    return GermanDate.prefix(of: context.letter[found.upperBound...])?.iso
  }
}
