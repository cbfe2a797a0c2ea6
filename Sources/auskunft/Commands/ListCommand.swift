internal import ArgumentParser
import CouncilModel
internal import CouncilStore
internal import Presentation
internal import TerminalOutput

/// Lists an archive's papers.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the papers in an archive.",
    discussion: """
      The date is the paper's own; a session's date stands in brackets.

      Example: auskunft list --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open()
    var count = 0
    if output.isJSON {
      try store.forEachPaper { paper in
        count += 1
        try Console.write(CanonicalJSON.line(paper))
      }
    } else {
      let papers = try store.papers()
      count = papers.count
      for line in Self.table(papers).lines(width: Terminal.width) { try Console.write(line) }
    }
    if count == 0 { throw ExitStatus.incomplete }
  }

  static func table(_ papers: [PaperRow]) -> TextTable {
    var table = TextTable([
      .init(title: "id"), .init(title: "reference"), .init(title: "date"),
      .init(title: "council"), .init(title: "subject"),
      .init(title: "exchanges", alignment: .right), .init(title: "facts", alignment: .right),
    ])
    for paper in papers {
      table.add([
        PaperName.short(paper.sha256), paper.reference,
        paper.date ?? paper.meetingDate.map { "(\($0))" },
        paper.municipality, paper.subject ?? "[\(paper.path)]", "\(paper.exchanges)",
        "\(paper.facts)",
      ])
    }
    return table
  }
}
