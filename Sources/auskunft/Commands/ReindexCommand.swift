internal import ArgumentParser
internal import CouncilStore
internal import TerminalOutput

/// Makes the index of an archive anew.
struct ReindexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reindex",
    abstract: "Rebuild an archive's search index by the present rules.",
    discussion: """
      Needed after rules changed, or for an archive from before there was a search. Searching goes
      on meanwhile. A run that was interrupted goes on where it stopped.

      Example: auskunft reindex --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let index = try archive.open(for: .writing)
    var bar: ProgressBar?
    var done = 0
    var papers = 0
    try index.reindex { finished, total in
      if bar == nil { bar = ProgressBar(total: total) }
      while done < finished {
        bar?.advance()
        done += 1
      }
      papers = total
    }
    bar?.clear()
    try Console.write("\(papers) papers indexed")
  }
}
