import CouncilModel

extension HeadValues {
  /// Takes who asked and who answered from a form's parts, where the letter is a form.
  mutating func take(_ entries: [FormReader.Entry]) {
    guard !entries.isEmpty else { return }
    var (asking, answering): (Set<String>, Set<String>) = ([], [])
    originators = entries.flatMap(\.originators).filter { asking.insert($0.value).inserted }
      .map { $0.map(Originators.originator) }
    answeredBy = entries.flatMap(\.offices).filter { answering.insert($0.value).inserted }
      .map { $0.map(Paper.Office.init) }
  }
}

extension ExchangeBuilder.Draft {
  /// A form's inquiry.
  init(_ entry: FormReader.Entry) {
    self.init(
      printed: entry.number, question: entry.question.map { [$0] } ?? [],
      answers: entry.answer.map { [$0] } ?? [],
      isPending: false)
  }
}
