internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import Foundation
import LetterImport
internal import OParlClient
import OParlSync
internal import TerminalOutput

/// Brings an archive up to date with its feeds.
struct OParlSyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Take what is new or changed in the feeds, and give up what was withdrawn.",
    discussion: """
      Asks for what was changed since the last time, page by page, and then for files of papers \
      that say something new; one request a second at most. Stopped or cut off, it goes on where it \
      was when it is started again. What a list leaves out is not deleted; what a feed calls deleted \
      is no longer found.

      Example: auskunft oparl sync --archive demo.sqlite
      Example: auskunft oparl sync --full --pause 3 --archive demo.sqlite
      """)

  @Flag(help: "Ask for all papers, not only for those that were changed.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "Seconds between two requests to a host (least: 1).", valueName: "seconds"))
  var pause: Int?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var jobs: JobsOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if let pause, !(1...3600).contains(pause) {
      throw ValidationError("--pause is a number from 1 to 3600.")
    }
  }

  func run() throws {
    StopSignal.listen()
    let store = try archive.open(for: .writing)
    let feeds = try store.oparlFeeds()
    if feeds.isEmpty {
      Console.report("no feed; `auskunft oparl add` adds one")
      throw ExitStatus.incomplete
    }
    var isComplete = true
    for feed in feeds {
      isComplete = try sync(feed, in: store) && isComplete
      if StopSignal.isReceived { ImportRound.passStopOn() }
    }
    if !isComplete { throw ExitStatus.incomplete }
  }

  /// What a feed's round came to, for programs.
  private struct Outcome: Encodable {
    var feed: String
    var pages = 0
    var papers = 0
    var new = 0
    var changed = 0
    var unchanged = 0
    /// Letters that are no longer found.
    var withdrawn = 0
    /// Files that were asked for.
    var files = 0
    /// Requests for files.
    var downloads = 0
    /// Papers of which something could not be had yet.
    var pending = 0
  }

  /// - Returns: whether all was had.
  private func sync(_ feed: OParlFeed, in store: any Archive) throws -> Bool {
    let log = QuirkLog(try feed.round.map { try FeedRound.notes($0.notes) } ?? FeedNotes())
    let client = try FeedClient.polite(log, pause: pause)
    var outcome = Outcome(feed: feed.id)
    var isComplete = true
    var feed = feed
    let before = feed.round ?? OParlFeed.Round(from: nil)
    do {
      feed = try FeedRound(store, client, isStopped: { StopSignal.isReceived })
        .run(feed, isFull: full, log) { round in
          outcome.pages = round.pages - (round.isFull == before.isFull ? before.pages : 0)
          outcome.papers = round.papers
          (outcome.new, outcome.changed) = (round.new, round.changed)
          outcome.unchanged = round.unchanged
        }
    } catch let failure as FeedFailure {
      if !failure.isStopped { Console.report(failure.message) }
      isComplete = false
      // What was read before is remembered.
      feed = try store.oparlFeeds().first { $0.id == feed.id } ?? feed
    }
    let papers = PendingPapers(of: feed, in: store)
    outcome.withdrawn = try papers.withdraw(at: Date.now.formatted(.iso8601))
    outcome.files = try papers.fileCount()
    let requests = client.requests
    if outcome.files > 0, !StopSignal.isReceived {
      let files = PendingFiles(of: feed, in: store, from: client, log)
      let summary = try ImportRound(store, jobs.options, output)
        .take(files, count: outcome.files)
      if let error = files.error { throw error }
      isComplete = isComplete && summary.failed == 0
    }
    outcome.downloads = client.requests - requests
    if !StopSignal.isReceived { outcome.pending = try papers.settle() }
    feed.notes = try FeedRound.json(FeedRound.notes(feed.notes).updated(with: log.notes))
    try store.save(feed, papers: [])
    try write(outcome, feed)
    return isComplete && outcome.pending == 0
  }

  private func write(_ outcome: Outcome, _ feed: OParlFeed) throws {
    guard !output.isJSON else { return try Console.write(CanonicalJSON.line(outcome)) }
    let line =
      "\(feed.name ?? feed.id): \(outcome.pages) pages, \(outcome.new) new, \(outcome.changed) changed, "
      + "\(outcome.unchanged) unchanged, \(outcome.withdrawn) withdrawn, "
      + "\(outcome.downloads) downloads, \(outcome.pending) pending"
    try Console.write(Console.printableLine(line))
  }
}
