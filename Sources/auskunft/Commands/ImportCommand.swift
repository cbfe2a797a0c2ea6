internal import ArgumentParser
internal import CouncilStore
internal import Foundation
internal import IngestPipeline

/// Takes letters into an archive.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take letters into an archive.",
    discussion: """
      Folders are searched for files; what a file is, its bytes say. A file that was taken before \
      and has not changed is left alone; one that has changed becomes the next version of its \
      paper. An import that was cut off is gone on with by starting it again. Files are never \
      changed.

      Example: auskunft import Corpus --archive demo.sqlite
      Example: auskunft import --watch Corpus --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("Letters, or folders of them.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Go on until stopped: take files as they appear or change.")
  var watch = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var jobs: JobsOption
  @OptionGroup var output: OutputOption

  func run() throws {
    // A pipe that nobody reads any more is an error to report, not a reason to be killed.
    signal(SIGPIPE, SIG_IGN)
    let store = try archive.openOrCreate()
    let round = ImportRound(store, jobs.options, output)
    if watch {
      var folderWatch = FolderWatch(paths, store)
      while true {
        let entries = try folderWatch.next()
        if !entries.isEmpty { _ = try round.take(entries, count: entries.count) }
        folderWatch.wait()
      }
    }
    let summary = try round.take(FileWalk(paths), count: FileWalk.count(paths))
    if summary.failed > 0 { throw ExitStatus.incomplete }
  }
}
