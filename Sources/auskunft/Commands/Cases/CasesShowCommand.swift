internal import ArgumentParser
internal import CouncilCases
import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// Shows a case: what was asked with what answers it, what happened, what it is linked with.
struct CasesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a case: questions and answers of all its papers, steps, links.",
    discussion: """
      Names are a case's identifier, or what names one of its papers.

      Example: auskunft cases show 'DS 0317/21' --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("What to show.", valueName: "name"))
  var name: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let reader = CaseReader(try archive.open())
    let cases = try reader.cases(named: name)
    for (index, one) in cases.enumerated() {
      let details = try reader.details(of: one)
      if output.isJSON {
        try Console.write(CanonicalJSON.line(details))
        continue
      }
      if index > 0 { try Console.write("") }
      for line in ShownCase(details).lines(width: Terminal.width) {
        try Console.write(Console.printable(line))
      }
    }
    if cases.isEmpty {
      Console.report("\(name): no case in \(archive.path); `auskunft cases list` names what is")
      throw ExitStatus.incomplete
    }
  }
}
