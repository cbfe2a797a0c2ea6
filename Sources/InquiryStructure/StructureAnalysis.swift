package import CouncilModel

/// Text in reading order → head fields, questions and answers.
package enum StructureAnalysis {
  package static func structure(of text: LetterText) -> LetterStructure {
    let pieces = PieceReader.pieces(of: text)
    let labels = pieces.map(LabelParser.label)
    let numbered = OutlineReader(text: text, pieces: pieces, labels: labels).items()
    let unnumbered = UnnumberedQuestions(text: text, pieces: pieces, labels: labels)
      .items(beside: numbered, from: 0)
    let restated = QuestionsBehindAnswerLabels(text: text, pieces: pieces, labels: labels).items()
    let items = (numbered + unnumbered + restated).sorted { $0.piece < $1.piece }
    let markers = MarkerReader(text: text, pieces: pieces, labels: labels).markers(items: items)
    let drafts = ExchangeBuilder(text: text, pieces: pieces).drafts(from: markers)
    let merged = Restatements(text: text).merged(drafts)
    let content = ContentRanges(of: text)
    let exchanges = merged.map { draft in
      let answers = draft.answers.flatMap(content.parts)
      return Exchange(
        id: "", number: draft.printed,
        question: draft.question.map(content.parts)?.map(text.string).joined(separator: "\n") ?? "",
        answer: answers.map(text.string).joined(separator: "\n"), joint: draft.joint,
        disposition: answers.isEmpty ? .notAnswered : .answered, questionRange: draft.question,
        answerRanges: answers)
    }
    return LetterStructure(paper: Paper(), blocks: [], exchanges: exchanges, passages: [])
  }
}
