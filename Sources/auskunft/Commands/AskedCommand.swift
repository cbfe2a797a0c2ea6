internal import ArgumentParser
internal import CouncilSearch
internal import CouncilStore

/// Says whether a question was asked before.
struct AskedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "asked",
    abstract: "Find earlier questions that ask the same thing.",
    discussion: """
      The score is from 0 to 1: how much the two questions have in common.

      Example: auskunft asked 'Wer ist Träger des Quartiersmanagements?' --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("The question.", valueName: "text")) var question: [String]
  @Option(help: "How many questions to print.") var limit = 10
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let store = try archive.open()
    try SearchNotes.report(on: store, archive: archive.path)
    let hits = try Searcher(store).asked(question.joined(separator: " "), limit: limit)
    try ShownHits.print(hits, output, scores: true)
    if hits.isEmpty { throw ExitStatus.incomplete }
  }
}
