internal import ArgumentParser
internal import CouncilStore
internal import Foundation
internal import IngestPipeline

/// Takes letters into an archive.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take letters into an archive.",
    discussion: """
      Folders are searched for files; what a file is, its bytes say. A letter that is in the \
      archive already is left alone. Files are never changed.

      Example: auskunft import Corpus --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("Letters, or folders of them.", valueName: "path"))
  var paths: [String]

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() async throws {
    let store = try archive.openOrCreate()
    let clock = ContinuousClock()
    let start = clock.now
    var report = ImportReport()

    let walk = FolderWalk(paths)
    for refusal in walk.refused { report.add(.failed(refusal)) }
    report.expect(walk.files.count)
    do {
      try await Importer(into: store).run(walk.files) { report.add($0) }
      try store.refreshVocabulary(force: false)
      report.end()
    } catch {
      report.end()
      throw error
    }

    let seconds = (clock.now - start) / .seconds(1)
    if output.isJSON {
      try Console.write(report.json(seconds: seconds))
    } else {
      for line in report.table(seconds: seconds).lines(width: Terminal.width) {
        try Console.write(line)
      }
    }
    if report.summary.failed > 0 { throw ExitStatus.incomplete }
  }
}
