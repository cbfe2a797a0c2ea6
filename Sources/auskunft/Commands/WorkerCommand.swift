internal import ArgumentParser
internal import IngestPipeline

/// Answers paths with JSON, one line each: what engines and scripts drive.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Answer each path on standard input with one line of JSON.",
    discussion: """
      A document's error is a line with "status":"failed", not an exit code.

      Example: find Corpus -name '*.pdf' | auskunft worker
      """)

  func run() throws {
    while let path = readLine() {
      do {
        try Console.write(ExtractionJSON.line(LetterReader.read(fileAt: path)))
      } catch let failure as LetterFailure {
        try Console.write(ExtractionJSON.line(FailedExtraction(failure)))
      }
    }
  }
}
