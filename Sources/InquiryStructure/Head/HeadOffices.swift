import CouncilModel
import GermanText
import TextMatching

/// Reads who answers: from labels, ministries' names, the sentence that announces the answer, or
/// the letterhead.
struct HeadOffices {
  /// How many of the head's lines are the letterhead.
  private static let letterheadLines = 6
  /// How many lines of the page's own matter, a column beside the text, may name the office.
  private static let columnLines = 8
  /// A longer line is no office's name. In words.
  private static let longestName = 8

  let context: HeadContext

  func offices() -> [Paper.Office] {
    var names = context.fields.offices
    if names.isEmpty { names = Ministries.first(in: context.head).map { [$0] } ?? [] }
    if names.isEmpty { names = AnsweringPhrases.offices(in: context.head) }
    if names.isEmpty { names = AnsweringPhrases.offices(in: context.opening) }
    if names.isEmpty, !context.fields.hasOfficeLabel {
      names = letterhead(context.pageHead + context.lines.prefix(Self.letterheadLines).map(\.text))
      if names.isEmpty { names = letterhead(Array(context.pageMatter.prefix(Self.columnLines))) }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map(Paper.Office.init)
  }

  /// "Der Oberbürgermeister", "Der Samtgemeindebürgermeister".
  private func isHead(_ line: String) -> Bool {
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
  private func letterhead(_ lines: [String]) -> [String] {
    lines.flatMap(Self.parts).filter { line in
      isHead(line)
        || (line.hasPrefix(in: OfficeKinds.lineBeginnings)
          && line.wordCount <= Self.longestName)
    }
  }
}
