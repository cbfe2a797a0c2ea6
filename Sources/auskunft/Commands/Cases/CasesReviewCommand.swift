internal import ArgumentParser
internal import CouncilCases
import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// Takes a person's decisions about which papers belong together.
struct CasesReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide which papers belong together where that is uncertain.",
    discussion: """
      Prints what is undecided, with what speaks for and against it. With --json, or into a pipe, \
      each pair is one object a line: change "undecided" to "joinPapers" or "separatePapers", and \
      give the lines back with --decisions. Each decision is logged with its maker and time, and \
      `undo` takes it back.

      Example: auskunft cases review --archive demo.sqlite
      Example: auskunft cases review --decisions decided.jsonl --by 'M. Beispiel'
      """)

  @Option(
    help: ArgumentHelp("Decisions, one JSON object a line; - is standard input.", valueName: "path")
  )
  var decisions: String?

  @Option(help: ArgumentHelp("Who decides (default: the user's name).", valueName: "name"))
  var by: String?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open(for: decisions == nil ? .reading : .writing)
    if let decisions {
      let isTaken = try DecisionIntake(store, by: by, output).take(from: decisions)
      _ = try ArchiveLinking.run(store)
      if !isTaken { throw ExitStatus.incomplete }
    } else {
      try printUndecided(in: store)
    }
  }

  private func printUndecided(in store: any Archive) throws {
    let pairs = try CaseReader(store).proposals()
    if output.isJSON {
      for pair in pairs { try Console.write(CanonicalJSON.line(UndecidedPapers(pair))) }
    } else {
      var table = TextTable([
        .init(title: "score", alignment: .right), .init(title: "paper"),
        .init(title: "of the case of"),
        .init(title: "why"),
      ])
      for pair in pairs {
        table.add([
          "\(pair.score)", pair.paper.path, pair.other?.path ?? "–",
          pair.reasons.map(\.name).joined(separator: ", "),
        ])
      }
      for line in table.lines(width: Terminal.width) { try Console.write(line) }
    }
    if pairs.isEmpty { throw ExitStatus.incomplete }
  }
}
