import CouncilModel

extension Paper {
  /// Takes who asked and who answered from a form's parts.
  mutating func take(_ entries: [FormReader.Entry]) {
    var originators: [String] = []
    var offices: [String] = []
    for entry in entries {
      for name in entry.originators where !originators.contains(name) { originators.append(name) }
      for name in entry.offices where !offices.contains(name) { offices.append(name) }
    }
    self.originators = originators.map(Originators.originator)
    answeredBy = offices.map(Office.init)
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
