internal import ArgumentParser
import ConfinedReading
internal import ConfinedWorkers
internal import Foundation
import LetterImport
internal import TerminalOutput

/// Looks for letters over which the reader breaks, by changing good ones at random.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Read letters that were changed at random, and keep those that break the reader.",
    discussion: """
      The same seed gives the same letters. Exit code 1 where one breaks the reader.

      Example: auskunft-lab fuzz Corpus --rounds 1000 --seed 7 --out findings
      """)

  @Argument(help: ArgumentHelp("Letters, or folders of them.", valueName: "path"))
  var paths: [String]

  @Option(help: "How many letters to read.")
  var rounds = 1000

  @Option(help: "Which letters.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Write letters that break it into this folder, outside of the project.", valueName: "folder"))
  var out: String?

  func run() throws {
    var limits = WorkerLimits()
    limits.cpuSeconds = 10
    let reader = ConfinedReader(ConfinedReaderCommand.reader, limits: limits)
    let run = try FuzzRun(FolderWalk(paths).files.map(\.path), reader)
    var bar = ProgressBar(total: rounds)
    var findings = 0
    for round in 0..<rounds {
      if let finding = try run.read(round: round, seed: seed) {
        findings += 1
        bar.clear()
        try Console.write("round \(round): \(finding.path): \(finding.failure.state)")
        try keep(finding)
      }
      bar.advance()
    }
    bar.clear()
    try Console.write("\(rounds) letters read, \(findings) broke the reader")
    if findings > 0 { throw ExitCode.failure }
  }

  private func keep(_ finding: FuzzRun.Finding) throws {
    guard let out else { return }
    let folder = URL(filePath: out)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let ending = (finding.path as NSString).pathExtension
    let name = "\(seed)-\(finding.round).\(ending)"
    try Data(finding.bytes).write(to: folder.appending(path: name))
  }
}
