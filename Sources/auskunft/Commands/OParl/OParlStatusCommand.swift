internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// Lists the feeds and how far each is read.
struct OParlStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "List the feeds, and how far each is read.",
    discussion: """
      Example: auskunft oparl status --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open()
    let lines = try store.oparlFeeds().map { feed in
      FeedLine(feed, counts: try store.oparlCounts(of: feed.id))
    }
    if output.isJSON {
      for line in lines { try Console.write(CanonicalJSON.line(line)) }
    } else {
      var table = TextTable([
        .init(title: "feed"), .init(title: "taken", alignment: .right),
        .init(title: "pending", alignment: .right), .init(title: "withdrawn", alignment: .right),
        .init(title: "as of"), .init(title: "licence"),
      ])
      for line in lines {
        table.add([
          Console.printableLine(line.name ?? line.feed), "\(line.settled)", "\(line.pending)",
          "\(line.withdrawn)", line.since ?? "not read to its end yet",
          Console.printableLine(line.license ?? "not said"),
        ])
      }
      for line in table.lines(width: Terminal.width) { try Console.write(line) }
    }
    if lines.isEmpty { throw ExitStatus.incomplete }
  }
}
