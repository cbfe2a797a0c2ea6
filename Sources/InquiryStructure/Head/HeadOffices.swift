import CouncilModel
import GermanText
import TextMatching

/// Reads who answers: from labels, ministries' names, the sentence that announces the answer, or
/// the letterhead.
struct HeadOffices {
  /// Offices and houses that letterheads of other countries and parliaments name.
  private static let others: PrefixSet = [
    "Abt. ", "Abteilung ",
    "Bezirksamt ", "Landratsamt ", "Bürgermeisteramt", "Amt der ", "Magistratsabteilung ",
    "Departement ", "Direktion ", "Senatsverwaltung ", "Staatskanzlei",
  ]
  /// How many of the head's lines are the letterhead.
  private static let letterheadLines = 6
  /// How many lines of the page's own matter, a column beside the text, may name the office.
  private static let columnLines = 8
  /// A longer line is no office's name. In words.
  private static let longestName = 8

  let context: HeadContext

  func offices() -> [Located<Paper.Office>] {
    var names = context.fields.offices
    if names.isEmpty { names = located(Ministries.first(in: aboveLetter), in: context.headRange) }
    if names.isEmpty {
      names = located(AnsweringPhrases.offices(in: context.head), in: context.headRange)
    }
    if names.isEmpty {
      for line in context.lines {
        names += located(AnswerAnnouncements.names(in: line.text), in: line.range)
        if names.isEmpty { names += located(AnnouncedOffices.names(in: line.text), in: line.range) }
      }
    }
    if names.isEmpty {
      names = located(AnsweringPhrases.offices(in: context.opening), in: context.openingRange)
    }
    if names.isEmpty {
      for line in context.aboveAnswers where names.isEmpty {
        names = located(AnnouncedOffices.names(in: line.value.collapsedWhiteSpace), in: line.range)
      }
    }
    if names.isEmpty, let speaker = speaker { names = [speaker] }
    if names.isEmpty, !context.fields.hasOfficeLabel {
      names = letterhead(
        context.pageHead + context.lines.prefix(Self.letterheadLines).map(\.located))
      if names.isEmpty { names = letterhead(context.pageMatter.prefix(Self.columnLines)) }
      if names.isEmpty { names = letterhead(context.aboveAnswers) }
    }
    names = names.map(asInLetterhead)
    var seen: Set<String> = []
    return names.filter { seen.insert($0.value).inserted }.map { $0.map(Paper.Office.init) }
  }

  /// "Der Magistrat" of the letterhead for the magistrate that a sentence names.
  private func asInLetterhead(_ office: Located<String>) -> Located<String> {
    context.pageHead.first {
      $0.value == "Der " + office.value || $0.value == "Die " + office.value
    }
      ?? office
  }

  private func located(_ names: [String], in range: TextRange) -> [Located<String>] {
    names.map { Located(value: $0, range: range) }
  }

  private func located(_ name: String?, in range: TextRange) -> [Located<String>] {
    name.map { [Located(value: $0, range: range)] } ?? []
  }

  /// The head down to the salutation: below, ministries are spoken of.
  private var aboveLetter: String {
    let lines = context.lines.map(\.text)
    let salutation = lines.firstIndex { $0.hasLiteralPrefix("Sehr geehrte") } ?? lines.count
    return lines[..<salutation].joined(separator: "\n")
  }

  /// "Bgm. Dr. Muster: Ich …": the first of the administration who speaks.
  private var speaker: Located<String>? {
    for line in context.letter.nonEmptyLines {
      guard let colon = line.firstIndex(ofASCII: ":"), line.beginsWithUppercase else {
        continue
      }
      let words = line[..<colon].words
      let length = Persons.length(words[...], alone: false)
      guard length == words.count, length > 0, words.contains(where: Persons.isOfAdministration)
      else { continue }
      let offset = context.letter[..<line.startIndex].byteCount
      return Located(
        value: Persons.name(words[...]), range: TextRange(offset, offset + line.byteCount))
    }
    return nil
  }

  /// "Der Oberbürgermeister", "Der Samtgemeindebürgermeister".
  private static func isHead(_ line: String) -> Bool {
    guard line.hasLiteralPrefix("Der ") || line.hasLiteralPrefix("Die ") else { return false }
    let name = line.dropFirst(4).fastLowercased
    return !name.containsLiteral(" ") && name.hasSuffix(in: WholeAdministrations.heads)
  }

  /// "Stadt Hochweiler | Sachgebiet Mobilität", "Stadt Mittelfurt – Der Bürgermeister".
  private static func parts(of line: String) -> [String] {
    guard line.hasLiteralPrefix("Stadt ") || line.hasLiteralPrefix("Gemeinde ") else {
      return [line]
    }
    for separator in [" | ", " – "] where line.containsLiteral(separator) {
      let parts = line.split(separator: separator).map(String.init)
      if parts.count > 1 { return parts }
    }
    return [line]
  }

  /// "Der Oberbürgermeister" as the letterhead's own line, and the office below it.
  private func letterhead(_ lines: some Sequence<Located<String>>) -> [Located<String>] {
    lines.flatMap { line in
      located(Self.parts(of: line.value).filter(isOffice), in: line.range)
    }
  }

  private func isOffice(_ line: String) -> Bool { Self.isOffice(line) }

  /// "Der Oberbürgermeister", "Fachbereich Soziales", "Abt. Bauen und Wohnen".
  static func isOffice(_ line: String) -> Bool {
    isHead(line)
      || (line.wordCount <= longestName && line.last != "."
        && (line.hasPrefix(in: OfficeKinds.lineBeginnings) || line.hasPrefix(in: others)
          || Offices.isWholly(line)))
  }

  /// Whether a line of a letterhead says whose letter it is: "Bezirksamt Auenrode".
  static func isSender(_ line: String) -> Bool {
    isOffice(line)
      || (line.wordCount <= longestName && line.last != "." && line.hasPrefix(in: houses))
  }

  private static let houses: PrefixSet = [
    "Stadt ", "Gemeinde ", "Landkreis ", "Kreis ", "Landeshauptstadt ", "Hansestadt ", "Magistrat ",
    "Der Magistrat", "Stadtverwaltung ", "Bürgermeister", "Oberbürgermeister",
    "Bezirksbürgermeister",
  ]
}
