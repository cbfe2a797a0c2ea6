internal import ArgumentParser
internal import CouncilStore
import LetterImport

/// Takes letters into an archive.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take letters into an archive.",
    discussion: """
      Folders are searched for files; a file's bytes say what it is. A file that was taken before \
      and has not changed is left alone; one that has changed becomes the next version of its \
      paper. An import that was cut off goes on when it is started again. Files are never \
      changed. Pages that are only images have their text recognised, after letters with text.

      Example: auskunft import Corpus --archive demo.sqlite
      Example: auskunft import --watch Corpus --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("Letters, or folders of them.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Keep running until stopped: take files as they appear or change.")
  var watch = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var jobs: JobsOption
  @OptionGroup var recognition: RecognitionOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if paths.contains("") { throw ValidationError("A path is empty.") }
  }

  func run() throws {
    StopSignal.listen()
    let store = try archive.openOrCreate()
    var options = jobs.options
    options.recogniser = recognition.program
    let round = ImportRound(store, options, output)
    let walk = FileWalk(RawArguments.bytes(of: paths), passingOver: archive.files)
    if watch {
      var folderWatch = FolderWatch(walk, store)
      // Being stopped is how it ends well.
      while !StopSignal.isReceived {
        let entries = try folderWatch.next()
        if !entries.isEmpty { _ = try round.take(entries, count: entries.count) }
        folderWatch.wait(unless: { StopSignal.isReceived })
      }
      return
    }
    let summary = try round.take(walk, count: walk.count)
    if StopSignal.isReceived { ImportRound.passStopOn() }
    if summary.failed > 0 { throw ExitStatus.incomplete }
  }
}
