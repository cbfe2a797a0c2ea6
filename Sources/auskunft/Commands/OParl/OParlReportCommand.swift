internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
import OParlSync
internal import TerminalOutput

/// Says what is wrong in the feeds.
struct OParlReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Say in German what is wrong in the feeds, to send to who runs them.",
    discussion: """
      Example: auskunft oparl report --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  private struct Line: Encodable {
    var feed: String
    var findings: [FeedReport.Finding]
  }

  func run() throws {
    var isFirst = true
    for feed in try archive.open().oparlFeeds() {
      let report = try FeedReport(feed)
      if output.isJSON {
        try Console.write(CanonicalJSON.line(Line(feed: feed.id, findings: report.findings)))
      } else {
        if !isFirst { try Console.write("") }
        for line in report.lines { try Console.write(Console.printableLine(line)) }
      }
      isFirst = false
    }
    if isFirst { throw ExitStatus.incomplete }
  }
}
