/// A rule that reads one kind of statement from sentences.
protocol StatementRule: Sendable {
  func drafts(in sentence: AnswerSentence) -> [Draft]
}
