internal import ArgumentParser
internal import CouncilStore
internal import TerminalOutput

/// Lets a language model ask the archive.
struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Let a language model ask an archive, by the Model Context Protocol.",
    discussion: """
      A client starts it and speaks to it over standard input and output. Its tools only read; each \
      quote they give stands in a letter word for word, with its hash, page and place, and check_quote \
      says of any words whether they do.

      Example: auskunft mcp --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    try MessageLoop(tools: AssistantTools(archive.open())).run()
  }
}
