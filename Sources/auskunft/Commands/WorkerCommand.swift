internal import ArgumentParser
import ConfinedReading
import CouncilModel
internal import Foundation
internal import TerminalOutput

/// Answers paths with JSON, one line each: what engines and scripts drive.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Answer each path on standard input with one line of JSON.",
    discussion: """
      A document's error is a line with "status":"failed", not an exit code. Each is read in a \
      confined process with limits on time and memory.

      Example: find Corpus -name '*.pdf' | auskunft worker
      """)

  func run() throws {
    let reader = ConfinedReader(.letters, recognisedBy: .recogniser)
    while let path = readLine() {
      do {
        try Console.write(Data(reader.json(fileAt: path)))
      } catch let failure as LetterFailure {
        try Console.write(CanonicalJSON.line(FailedExtraction(failure)))
      }
    }
  }
}
