internal import ArgumentParser
internal import CouncilModel

/// Which cases a command is about.
struct CaseSelection: ParsableArguments {
  @Option(help: ArgumentHelp("Only cases of this municipality.", valueName: "municipality"))
  var place: String?

  @Option(help: ArgumentHelp("Only what these askers asked.", valueName: "name"))
  var asker: String?

  /// The cases that were asked first come first; what prints no date comes last.
  func chosen(_ cases: [CouncilCase]) -> [CouncilCase] {
    cases.filter(includes).sorted { left, right in
      (left.asked ?? "9999", left.reference ?? "", left.id)
        < (right.asked ?? "9999", right.reference ?? "", right.id)
    }
  }

  private func includes(_ one: CouncilCase) -> Bool {
    if let place = place?.lowercased(), one.municipality?.lowercased().contains(place) != true {
      return false
    }
    guard let asker = asker?.lowercased() else { return true }
    return one.askers.contains { $0.lowercased().contains(asker) }
  }
}
