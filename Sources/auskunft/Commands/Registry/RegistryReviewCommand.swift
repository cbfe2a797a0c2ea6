internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// Takes a person's decisions about what rules proposed.
struct RegistryReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide which proposals are right.",
    discussion: """
      On a terminal, asks for each proposal and for each pair of names that may be one thing. With \
      --json, or into a pipe, prints what is undecided, one object a line: change "undecided" to \
      "accept" or "reject" ("merge" or "keepApart" for pairs), and give the lines back with \
      --decisions. There are also "edit" (value, scope, valid), "rename" (entity, name) and "split" \
      (entity, statements, name). Each decision is logged with its maker and time.

      Example: auskunft registry review --json --archive demo.sqlite
      Example: auskunft registry review --decisions decided.jsonl --by 'M. Beispiel'
      """)

  @Option(
    help: ArgumentHelp("Decisions, one JSON object a line; - is standard input.", valueName: "path")
  )
  var decisions: String?

  @Option(help: ArgumentHelp("Who decides (default: the user's name).", valueName: "name"))
  var by: String?

  @OptionGroup var selection: RegistrySelection
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open(for: onlyLists ? .reading : .writing)
    if let decisions {
      let intake = try DecisionIntake(store, by: by, output)
      if try !intake.take(from: decisions) { throw ExitStatus.incomplete }
    } else if output.isJSON {
      try printUndecided(in: store)
    } else {
      var review = TerminalReview(
        store: store, selection: selection, by: try DecisionIntake.maker(by))
      try review.run()
    }
  }

  private var onlyLists: Bool { decisions == nil && output.isJSON }

  private func printUndecided(in store: any RegistryStore) throws {
    let view = try RegistryView(of: store)
    let proposed = selection.chosen(view.statements, in: view).filter { $0.status == .proposed }
    let pairs = AlikePairs.find(
      in: view.entities.values, keptApart: try store.pairsKeptApart()
    ).filter { selection.includes($0.first) }
    for statement in proposed {
      try Console.write(CanonicalJSON.line(UndecidedStatement(statement, in: view)))
    }
    for pair in pairs { try Console.write(CanonicalJSON.line(UndecidedPair(pair))) }
    if proposed.isEmpty && pairs.isEmpty { throw ExitStatus.incomplete }
  }
}
