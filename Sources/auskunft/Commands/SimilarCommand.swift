internal import ArgumentParser
internal import CouncilSearch
internal import CouncilStore
internal import TerminalOutput

/// Finds answers that deal with the same as one.
struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "Find answers in other papers on the same matter.",
    discussion: """
      The name is an exchange's identifier (as search and show print it), a reference, a path or a \
      hash.

      Example: auskunft similar 26a33d5e56cf3436 --archive demo.sqlite
      """)

  @Argument(help: "An exchange or a paper.") var name: String
  @Option(help: "How many answers to print.") var limit = 10
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let store = try archive.open()
    guard let place = try store.places(named: name).first else {
      Console.report("\(name): not in \(archive.path)")
      throw ExitStatus.incomplete
    }
    try SearchNotes.report(on: store, archive: archive.path)
    let hits = try Searcher(store).similar(to: place, limit: limit)
    try ShownHits.print(hits, output)
    if hits.isEmpty { throw ExitStatus.incomplete }
  }
}
