import CouncilModel

extension HeadValues {
  /// Takes who asked and who answered from a form's parts, where the letter is a form.
  mutating func take(_ entries: [FormReader.Entry]) {
    guard !entries.isEmpty else { return }
    var (asking, answering): (Set<String>, Set<String>) = ([], [])
    let askers = entries.flatMap(\.originators).filter { asking.insert($0.value).inserted }
    let offices = entries.flatMap(\.offices).filter { answering.insert($0.value).inserted }
    if !askers.isEmpty { originators = askers.map { $0.map(Originators.originator) } }
    if !offices.isEmpty { answeredBy = offices.map { $0.map(Paper.Office.init) } }
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
