package import CouncilModel

/// Text in reading order → head fields, questions and answers.
package enum StructureAnalysis {
  /// Takes a letter apart.
  ///
  /// - Parameter name: names the exchanges, in their order, by their printed numbers: the structure
  ///   does not know whose letter it is.
  package static func structure(
    of text: LetterText, naming name: (String?) -> String
  ) -> LetterStructure {
    let letter = LabelledLetter(text)
    let (best, diagnostics) = Interpretations.best(of: letter)
    let reading = InquiryAlone.reading(best, of: letter)
    let exchanges = exchanges(from: reading.drafts, of: text, naming: name)
    let firstQuestion = reading.start(in: letter.pieces) ?? text.visibleEnd
    let bodyStart = BodyStart.offset(of: letter.pieces, in: text, firstQuestion: firstQuestion)
    let parts = LetterParts(of: letter, exchanges: exchanges)
    let blocks = BlockReader(
      text: text, exchanges: exchanges, bodyStart: bodyStart, parts: parts
    ).blocks()
    let paper = HeadReader(
      text: text, end: firstQuestion, exchanges: exchanges, closingStart: parts.closingStart,
      form: reading.form, pieces: letter.pieces, turns: turns(of: letter)
    ).paper()
    let unread = Accounting(blocks: blocks, reading: reading, start: firstQuestion).diagnostics()
    return LetterStructure(
      paper: paper, blocks: blocks, exchanges: exchanges,
      passages: PassageReader.passages(of: blocks, exchanges: exchanges),
      diagnostics: diagnostics + unread + SecondLetter.diagnostics(of: letter))
  }

  private static func turns(of letter: LabelledLetter) -> [Located<String>] {
    letter.pieces.indices.compactMap { index in
      guard case .speaker? = letter.labels[index]?.kind else { return nil }
      let name = letter.pieces[index].text.prefix { $0 != ":" }
      return Located(value: String(name), range: letter.pieces[index].range)
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
      let asked = question.map(text.string).joined(separator: "\n")
      return Exchange(
        id: name(draft.printed), number: draft.printed, question: asked, answer: answer,
        joint: draft.joint, disposition: DispositionRules.disposition(of: answer, to: asked),
        questionRange: hull(of: draft.question), answerRanges: answers)
    }
  }

  private static func hull(of ranges: [TextRange]) -> TextRange? {
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return TextRange(first.start, last.end)
  }
}
