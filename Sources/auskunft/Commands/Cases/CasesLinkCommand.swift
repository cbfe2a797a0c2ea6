internal import ArgumentParser
internal import CouncilCases
import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// Finds the papers that belong together.
struct CasesLinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Find the papers that belong together, in the whole archive.",
    discussion: """
      `import` does so at its end. What a person decided stays.

      Example: auskunft cases link --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let summary = try ArchiveLinking.run(archive.open(for: .writing))
    if output.isJSON {
      try Console.write(CanonicalJSON.line(summary))
    } else {
      let titles = ["papers", "cases", "links", "to review", "cited, not here"]
      var table = TextTable(titles.map { TextTable.Column(title: $0, alignment: .right) })
      table.add([
        "\(summary.papers)", "\(summary.cases)", "\(summary.links)", "\(summary.proposals)",
        "\(summary.missing)",
      ])
      for line in table.lines(width: Terminal.width) { try Console.write(line) }
    }
  }
}
