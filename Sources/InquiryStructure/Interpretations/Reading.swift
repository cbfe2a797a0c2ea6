import CouncilModel

/// What a letter asks and answers under one interpretation.
struct Reading {
  /// As a diagnostic names it.
  var name: String
  var drafts: [ExchangeBuilder.Draft]
  /// The inquiries of a form, with who asked and who answered.
  var form: [FormReader.Entry] = []
  /// Text that is known to be neither question nor answer: introductions, headings.
  var asides: [TextRange] = []

  /// Where the first question begins, or the first answer to one that is not printed.
  func start(in pieces: [Piece]) -> Int? {
    drafts.compactMap { draft in
      draft.item.map { pieces[$0.boundary].range.start } ?? draft.question.first?.start
        ?? draft.answers.first?.start
    }.min()
  }
}
