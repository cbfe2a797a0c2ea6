import CouncilModel
import GermanText

/// Reads a letter by its outline: numbers, labels, headings and what stands between them.
struct OutlineInterpretation {
  let letter: LabelledLetter

  func reading() -> Reading {
    let labels = RepeatedNumbers(
      text: letter.text, pieces: letter.pieces, labels: letter.labels
    ).marked()
    let letter = LabelledLetter(text: letter.text, pieces: letter.pieces, labels: labels)
    var items = QuestionFinders.items(of: letter)
    let blocks = QuestionBlocks(of: &items, labels: labels)
    let markers = MarkerReader(text: letter.text, pieces: letter.pieces, labels: labels)
      .markers(items: items)
    let drafts = ExchangeBuilder(text: letter.text, pieces: letter.pieces, blocks: blocks)
      .drafts(from: markers)
    let printed = letter.pieces.indices.compactMap { index -> TextRange? in
      guard let label = labels[index] else { return nil }
      let piece = letter.pieces[index].range
      return TextRange(piece.start, max(piece.start + 1, min(label.contentStart, piece.end)))
    }
    // "Zusatzfragen:" above numbered ones asks nothing by itself.
    let asked = drafts.filter { !$0.question.isEmpty || $0.number != nil }
    let merged = withoutSummary(Restatements(text: letter.text).merged(asked))
    return Reading(
      name: "the numbers and labels",
      drafts: merged.contains { $0.question.isEmpty } && Minutes.areMinutes(letter.pieces)
        ? merged.filter { !$0.question.isEmpty } : merged,
      asides: asides(between: markers) + printed + drafts.flatMap(\.question))
  }

  /// From each marker that belongs to no question to the next.
  private func asides(between markers: [Marker]) -> [TextRange] {
    markers.indices.compactMap { index in
      let start = letter.pieces[markers[index].piece].range.start
      let end =
        index + 1 < markers.count
        ? letter.pieces[markers[index + 1].boundary].range.start : letter.text.visibleEnd
      switch markers[index].kind {
      case .outside: return start < end ? TextRange(start, end) : nil
      case .answer, .question: return nil
      }
    }
  }

  /// Without the numbered lines of a summary: they ask nothing, have no answer, and their numbers
  /// are those of questions that are asked and answered.
  private func withoutSummary(_ drafts: [ExchangeBuilder.Draft]) -> [ExchangeBuilder.Draft] {
    let answered = Set(
      drafts.filter { !$0.question.isEmpty && !$0.answers.isEmpty }.compactMap(\.printed))
    return drafts.filter { draft in
      guard draft.answers.isEmpty, let printed = draft.printed, answered.contains(printed) else {
        return true
      }
      let question = draft.question.map(letter.text.string).joined(separator: " ")
      return QuestionCues.asks(question) || QuestionCues.beginsAsInterrogative(question)
    }
  }
}
