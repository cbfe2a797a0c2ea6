internal import CouncilModel
internal import TerminalOutput

/// Cases as people and programs read them.
enum ShownCases {
  /// Prints cases as JSON lines or as a table.
  ///
  /// - Throws: exit code 1 where there is none, or what printing throws.
  static func print(_ cases: [CouncilCase], _ output: OutputOption) throws {
    if output.isJSON {
      for one in cases { try Console.write(CanonicalJSON.line(one)) }
    } else {
      for line in table(cases).lines(width: Terminal.width) { try Console.write(line) }
    }
    if cases.isEmpty { throw ExitStatus.incomplete }
  }

  private static func table(_ cases: [CouncilCase]) -> TextTable {
    var table = TextTable([
      .init(title: "id"), .init(title: "state"), .init(title: "answered", alignment: .right),
      .init(title: "reference"), .init(title: "asked"), .init(title: "due"),
      .init(title: "askers"), .init(title: "subject"),
    ])
    for one in cases {
      let askers = one.askers.joined(separator: ", ")
      table.add([
        one.id, words(one.state), "\(one.partsAnswered)/\(one.parts)", one.reference ?? "–",
        one.asked ?? "–", one.due ?? "–", askers.isEmpty ? "–" : askers, one.subject ?? "–",
      ])
    }
    return table
  }

  static func words(_ state: CouncilCase.State) -> String {
    switch state {
    case .open: "open"
    case .partlyAnswered: "partly answered"
    case .answered: "answered"
    case .undetermined: "answered, parts unclear"
    case .unasked: "inquiry not here"
    }
  }
}
