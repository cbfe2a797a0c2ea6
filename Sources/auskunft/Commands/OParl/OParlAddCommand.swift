internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import OParlClient
import OParlSync
internal import TerminalOutput

/// Adds feeds to an archive, without reading them yet.
struct OParlAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a council's feed: the address of its system, or of one body.",
    discussion: """
      Only the feed itself is asked for; `auskunft oparl sync` takes its papers. Added again, its \
      settings are changed. Only the address's own host is ever asked, and hosts that you allow.

      Example: auskunft oparl add https://ris.example.org/oparl/system --type Anfrage
      """)

  @Argument(help: ArgumentHelp("The system's or the body's address.", valueName: "url"))
  var url: String

  @Option(
    help: ArgumentHelp(
      "Take only papers whose type contains this word; can be given several times.",
      valueName: "word"))
  var type: [String] = []

  @Option(
    help: ArgumentHelp(
      "Ask this host, too (\"dokumente.example.org\"); can be given several times.",
      valueName: "host"))
  var allowHost: [String] = []

  @Flag(help: "Keep no bytes of what the council withdraws.")
  var purge = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    guard let address = WebAddress(url) else {
      throw ValidationError("\(url) is no address of http or https.")
    }
    StopSignal.listen()
    let log = QuirkLog()
    let hosts = Set([address.host] + allowHost.map { $0.lowercased() })
    let reader = FeedReader(try FeedClient.polite(log, pause: nil), hosts: hosts, log)
    let found: [OParlFeed]
    do {
      found = try FeedDiscovery(reader).feeds(at: address)
    } catch {
      throw FeedClient.Failure(message: error.message)
    }
    let store = try archive.openOrCreate()
    let known = try store.oparlFeeds()
    for var feed in found {
      if let host = WebAddress(feed.papers)?.host, !hosts.contains(host) {
        Console.report("\(feed.id): its papers are on \(host); allow it with --allow-host \(host)")
        throw ExitStatus.incomplete
      }
      if let before = known.first(where: { $0.id == feed.id }) {
        (feed.round, feed.last) = (before.round, before.last)
        feed.notes = before.notes
      }
      feed.hosts = hosts.sorted()
      feed.types = type
      feed.purges = purge
      feed.notes = try FeedRound.json(FeedRound.notes(feed.notes).updated(with: log.notes))
      try store.save(feed, papers: [])
      if output.isJSON {
        try Console.write(CanonicalJSON.line(FeedLine(feed, counts: [:])))
      } else {
        let name = Console.printableLine(feed.name ?? feed.id)
        try Console.write("\(name): added; now `auskunft oparl sync`")
      }
    }
  }
}
