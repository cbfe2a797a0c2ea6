internal import ArgumentParser
internal import IngestPipeline

/// The extractors alone, for other people's tools and for measuring.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Find the facts in each line of standard input.",
    discussion: """
      Prints one line of JSON for each line of text; start and end count Unicode scalars.

      Example: echo 'Es sind 2,5 VZÄ besetzt.' | auskunft facts
      """)

  func run() throws {
    while let line = readLine() {
      try Console.write(ExtractionJSON.line(LineFacts(in: line)))
    }
  }
}
