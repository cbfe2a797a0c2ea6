import CouncilModel
import GermanText
import TextMatching

/// A logical line of a paper's head: physical lines of one paragraph joined.
struct HeadLine {
  var text: String
  var isEmphasised: Bool
  var isHeading: Bool
  var fontSize: Double
  var startsParagraph: Bool
  /// Where it is printed: UTF-8 offsets into the letter's text. Lines of one row share its range.
  var range: TextRange

  /// The text with its place.
  var located: Located<String> { Located(value: text, range: range) }

  /// Lines as one text with its place.
  static func located(_ lines: ArraySlice<HeadLine>) -> Located<String> {
    Located(
      value: lines.map(\.text).joined(separator: " ").collapsedWhiteSpace,
      range: TextRange(lines.first?.range.start ?? 0, lines.last?.range.end ?? 0))
  }

  /// Labels that begin a field even inside a line.
  private static let innerLabels = [
    " Interfraktionelle Anfrage: ",
    " Vorlage Nr.:", " Verantwortlich:", " Betreff:", " Vorlage:", " Gremium Termin",
    " Gremien Termin", " Anfrage: ",
  ]

  /// A line without the bars around its cells: "Datum |"; nil where it has nothing else.
  private static func withoutBars(_ text: String) -> String? {
    guard text.contains("|") else { return text }
    let own = text.split(separator: "|").map(\.collapsedWhiteSpace).filter { !$0.isEmpty }
    return own.isEmpty ? nil : own.count == 1 ? own[0] : text
  }

  /// A line taken apart before a label that stands inside it.
  private static func apart(_ text: String) -> [String] {
    if text.containsLiteral("\t") { return HeadCells.lines(of: text) }
    if text.containsLiteral(" | ") {
      let cells = text.replacing(" | ", with: "\t").split(separator: "\t").map(
        \.collapsedWhiteSpace)
      let hasLabel = cells.contains(where: FieldLabels.isLabel)
      return hasLabel ? HeadCells.lines(of: cells.joined(separator: "\t")) : cells
    }
    guard text.firstIndex(ofASCII: ":") != nil || text.containsLiteral(" Termin") else {
      return [text]
    }
    for label in innerLabels {
      if let found = text.firstRange(ofLiteral: label), !isWhole(text, labelAt: found.upperBound) {
        return [String(text[..<found.lowerBound]), String(text[found.lowerBound...].dropFirst())]
      }
    }
    return [text]
  }

  /// How lines begin that hold a paper's number: "Drucksache 12/2023".
  private static let numbered: PrefixSet = ["Drucksache", "Vorlage", "Drs.", "DS "]
  /// In words: "Drucksache Nr. KA 12/2023".
  private static let longestNumber = 4

  /// Whether all words up to a colon are one label: "Datum der Vorlage: 3. Mai 2021".
  private static func isWhole(_ text: String, labelAt end: String.Index) -> Bool {
    guard let colon = text.firstIndex(ofASCII: ":"), colon < end else { return false }
    return FieldLabels.isLabel(String(text[..<colon]))
  }

  /// "Sehr geehrte Damen und Herren,", "gestellt von: …", a date: a line of its own, however close it
  /// stands to what is above.
  private static func standsAlone(_ line: LetterText.Line, of text: LetterText) -> Bool {
    let printed = text.string(line.range)
    if printed.hasLiteralPrefix("Sehr geehrte") { return true }
    if let date = GermanDate.prefix(of: printed[...]), date.rest.allSatisfy({ $0 == " " }) {
      return true
    }
    if printed.hasLiteralPrefix("vom "),
      GermanDate.prefix(of: printed.dropFirst(4))?.rest.allSatisfy({ $0 == " " }) == true
    {
      return true
    }
    if printed.hasPrefix(in: numbered), printed.wordCount <= longestNumber,
      References.introduced(in: printed) != nil || References.inside(printed) != nil
    {
      return true
    }
    if printed.containsNumber, AnswerHeadings.read(printed.collapsedWhiteSpace) != nil {
      return true
    }
    if let phrase = InquiryPhrase(printed), !phrase.askers.isEmpty { return true }
    return (printed.contains(ascii: ":") || printed.containsNumber)
      && FieldLabels.split(printed) != nil
  }

  /// The lines before the first question, page furniture left out.
  static func lines(of text: LetterText, before end: Int) -> [HeadLine] {
    var lines: [HeadLine] = []
    var open: TextRange?
    var first: LetterText.Line?
    var labelRow: String?
    func close() {
      guard let range = open, let line = first else { return }
      let printed = text.string(range)
      defer { labelRow = printed }
      var isHeading = false
      if case .heading = line.role { isHeading = true }
      let columns = labelRow.flatMap { HeadCells.columns(of: $0, over: printed) }
      for (index, cell) in (columns ?? apart(printed)).enumerated() {
        guard let part = withoutBars(cell) else { continue }
        lines.append(
          HeadLine(
            text: part, isEmphasised: line.isBold || line.isItalic, isHeading: isHeading,
            fontSize: line.fontSize,
            startsParagraph: index == 0 && line.breakBefore == .paragraph, range: range))
      }
    }
    for line in text.lines where !line.isAside && line.range.start < end {
      let lineEnd = min(line.range.end, end)
      if line.breakBefore == .none, let range = open, !standsAlone(line, of: text) {
        open = TextRange(range.start, lineEnd)
      } else {
        close()
        open = TextRange(line.range.start, lineEnd)
        first = line
      }
    }
    close()
    return lines
  }
}
