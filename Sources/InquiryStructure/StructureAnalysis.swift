package import CouncilModel
import TextMatching

/// Text in reading order → head fields, questions and answers.
package enum StructureAnalysis {
  /// Takes a letter apart.
  ///
  /// - Parameter name: names the exchanges, in their order, by their printed numbers: the structure
  ///   does not know whose letter it is.
  package static func structure(
    of text: LetterText, naming name: (String?) -> String
  ) -> LetterStructure {
    let pieces = PieceReader.pieces(of: text)
    let labels = LabelReader.labels(of: pieces)
    let form = FormReader(text: text).entries()
    let drafts =
      form.isEmpty ? drafts(of: text, pieces, labels) : form.map(ExchangeBuilder.Draft.init)
    let exchanges = exchanges(from: drafts, of: text, naming: name)
    let firstQuestion = firstQuestion(of: drafts, pieces) ?? text.byteCount
    let bodyStart = BodyStart.offset(of: pieces, in: text, firstQuestion: firstQuestion)
    let closingStart = closingStart(pieces, labels, behind: exchanges)
    let blocks = BlockReader(
      text: text, exchanges: exchanges, bodyStart: bodyStart, closingStart: closingStart
    ).blocks()
    let paper = HeadReader(
      text: text, end: firstQuestion, exchanges: exchanges, closingStart: closingStart,
      form: form, pieces: pieces
    ).paper()
    return LetterStructure(
      paper: paper, blocks: blocks, exchanges: exchanges,
      passages: PassageReader.passages(of: blocks, exchanges: exchanges))
  }

  /// Where the first question begins, or the first answer to one that is not printed.
  private static func firstQuestion(
    of drafts: [ExchangeBuilder.Draft], _ pieces: [Piece]
  ) -> Int? {
    drafts.compactMap { draft in
      draft.item.map { pieces[$0.boundary].range.start } ?? draft.question.first?.start
        ?? draft.answers.first?.start
    }.min()
  }

  private static func drafts(
    of text: LetterText, _ pieces: [Piece], _ labels: [Label?]
  ) -> [ExchangeBuilder.Draft] {
    let numbered = OutlineReader(text: text, pieces: pieces, labels: labels).items()
    let labels = BareAnswerLists(text: text, pieces: pieces, labels: labels)
      .labels(beside: numbered)
    let quoted = QuotedQuestions(text: text, pieces: pieces, labels: labels)
      .items(beside: numbered)
    guard quoted.isEmpty else { return drafts(of: quoted, text, pieces, labels) }
    let unnumbered = UnnumberedQuestions(text: text, pieces: pieces, labels: labels)
      .items(beside: numbered, from: 0)
    let restated = QuestionsBehindAnswerLabels(text: text, pieces: pieces, labels: labels).items()
    let bare = BareQuestionLabels(labels: labels).items(beside: numbered)
    let found = numbered + unnumbered + restated + bare
    let spoken = QuestionsBeforeAnswerLabels(text: text, pieces: pieces, labels: labels)
      .items(beside: found)
    let items = (found + spoken).sorted { $0.piece < $1.piece }
    return drafts(of: items, text, pieces, labels)
  }

  private static func drafts(
    of items: [QuestionItem], _ text: LetterText, _ pieces: [Piece], _ labels: [Label?]
  ) -> [ExchangeBuilder.Draft] {
    let markers = MarkerReader(text: text, pieces: pieces, labels: labels).markers(items: items)
    let drafts = ExchangeBuilder(text: text, pieces: pieces).drafts(from: markers)
    let merged = withoutSummary(Restatements(text: text).merged(drafts), of: text)
    return Minutes.areMinutes(pieces) ? merged.filter { !$0.question.isEmpty } : merged
  }

  /// Without the numbered lines of a summary: they ask nothing, have no answer, and their numbers
  /// are those of questions that are asked and answered.
  private static func withoutSummary(
    _ drafts: [ExchangeBuilder.Draft], of text: LetterText
  ) -> [ExchangeBuilder.Draft] {
    let answered = Set(
      drafts.filter { !$0.question.isEmpty && !$0.answers.isEmpty }.compactMap(\.printed))
    return drafts.filter { draft in
      guard draft.answers.isEmpty, let printed = draft.printed, answered.contains(printed) else {
        return true
      }
      let question = draft.question.map(text.string).joined(separator: " ")
      return QuestionCues.asks(question) || QuestionCues.beginsAsInterrogative(question)
    }
  }

  private static func exchanges(
    from drafts: [ExchangeBuilder.Draft], of text: LetterText, naming name: (String?) -> String
  ) -> [Exchange] {
    let content = ContentRanges(of: text)
    return drafts.map { draft in
      let question = draft.question.flatMap(content.parts)
      let answers = draft.answers.flatMap(content.parts)
      let answer = answers.map(text.string).joined(separator: "\n")
      return Exchange(
        id: name(draft.printed), number: draft.printed,
        question: question.map(text.string).joined(separator: "\n"), answer: answer,
        joint: draft.joint, disposition: DispositionRules.disposition(of: answer),
        questionRange: hull(of: draft.question), answerRanges: answers)
    }
  }

  private static func hull(of ranges: [TextRange]) -> TextRange? {
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return TextRange(first.start, last.end)
  }

  private static func closingStart(
    _ pieces: [Piece], _ labels: [Label?], behind exchanges: [Exchange]
  ) -> Int? {
    let last =
      exchanges.flatMap { [$0.questionRange].compactMap { $0 } + $0.answerRanges }
      .map(\.end).max() ?? 0
    for (piece, label) in zip(pieces, labels) where piece.range.start >= last {
      if case .closing = label?.kind { return piece.range.start }
      if case .attachment = label?.kind { return nil }
    }
    return nil
  }
}
