import CouncilModel
import GermanText
import TextMatching

/// Finds headings above questions whose numbers begin anew: "Nachfragen:", "II. Finanzen",
/// "Teil B: Finanzen", "Finanzen".
struct BlockHeadings {
  /// In words.
  private static let longestHeading = 9
  /// A heading without a number of its own says little. In words.
  private static let longestPlainHeading = 6

  let pieces: [Piece]

  /// The labels, those of headings told from questions.
  func marked(in labels: [Label?]) -> [Label?] {
    var labels = labels
    var lastNumber: ItemNumber?
    for index in pieces.indices.dropLast() {
      let number = Self.number(labels[index])
      if let next = Self.number(labels[index + 1]), pieces[index + 1].breakBefore >= .line,
        let heading = heading(at: index, labels[index], above: next, last: lastNumber)
      {
        labels[index] = heading
      } else if labels[index] == nil, pieces[index].breakBefore >= .line,
        pieces[index].wordCount == 1,
        isFurther(pieces[index]),
        labels[index + 1] == nil
      {
        // "Nachfrage" above one without a number.
        labels[index] = Label(
          kind: .question(nil), contentStart: pieces[index].range.end, scope: .furtherQuestions)
      } else if let number, number.family == .decimal {
        lastNumber = number
      }
    }
    return labels
  }

  private static func number(_ label: Label?) -> ItemNumber? {
    guard case .question(let number)? = label?.kind else { return nil }
    return number
  }

  private func heading(
    at index: Int, _ label: Label?, above next: ItemNumber, last: ItemNumber?
  ) -> Label? {
    let piece = pieces[index]
    guard piece.breakBefore >= .line, piece.wordCount <= Self.longestHeading,
      !piece.endsWithQuestionMark, piece.terminal != "."
    else { return nil }
    if label?.scope == .furtherQuestions || isFurther(piece) {
      return Label(kind: .heading, contentStart: piece.range.end, scope: .furtherQuestions)
    }
    if case .question(nil)? = label?.kind, label?.contentStart == piece.range.end {
      return Label(kind: .heading, contentStart: piece.range.end)
    }
    guard next.isFirst, next.family == .decimal || next.family == .lowerLetter else { return nil }
    if isInquiry(piece) { return Label(kind: .heading, contentStart: piece.range.end) }
    let begins = last.map { next.gap(after: $0) == nil && $0 != next } ?? true
    if let section = section(piece, label), section.family != next.family || isSection(piece) {
      return Label(kind: .heading, contentStart: piece.range.end, scope: .section(section))
    }
    guard begins, label == nil, last != nil, piece.wordCount <= Self.longestPlainHeading,
      piece.breakBefore == .paragraph, piece.text.mightBeginWithCapital, piece.terminal != ":",
      index > 0, pieces[index - 1].endsSentence
    else { return nil }
    return Label(kind: .heading, contentStart: piece.range.end)
  }

  /// "Nachfragen", "Zusatzfragen:".
  private func isFurther(_ piece: Piece) -> Bool {
    // ".Nachfragen:"
    var cursor = LabelCursor(piece.text.drop { $0 == "." })
    guard cursor.skip(LabelWords.furtherQuestions) else { return false }
    return cursor.skip(":") || cursor.isAtEnd
  }

  /// "Anfrage der SPD-Fraktion", "2. Anfrage von Stadträtin Beispiel".
  private func isInquiry(_ piece: Piece) -> Bool {
    var words = piece.text.words[...]
    if let first = words.first, !first.beginsWithLetter { words.removeFirst() }
    return words.first.map { $0.fastLowercased.hasSuffix(in: Self.inquiries) } == true
  }

  private static let inquiries: SuffixSet = ["anfrage", "anfrage:", "interpellation"]

  /// "Komplex 2: Ausblick", "Teil B".
  private func isSection(_ piece: Piece) -> Bool {
    LabelCursor(piece.text[...]).word().map(LabelWords.sections.contains) == true
  }

  /// The number of a part: II of "II. Finanzen", B of "Teil B: Finanzen".
  private func section(_ piece: Piece, _ label: Label?) -> ItemNumber? {
    var cursor = LabelCursor(piece.text[...])
    if cursor.skip(LabelWords.sections) { return NumberList.parse(cursor.rest)?.numbers.first }
    guard let number = Self.number(label), !number.isNamed,
      number.family == .roman, !QuestionCues.asks(piece.text)
    else { return nil }
    return number
  }
}
