internal import ArgumentParser
import ConfinedReading
import LetterImport
import LetterReading
internal import TerminalOutput

/// Measures which stage of reading takes how much.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure the stages of reading letters, on one core, in CPU time.",
    discussion: """
      Shares of one run can be compared with each other; times of two runs cannot.

      Example: auskunft-lab bench Corpus --rounds 20
      """)

  @Argument(help: ArgumentHelp("Letters, or folders of them.", valueName: "path"))
  var paths: [String]

  @Option(help: "How often each letter is read.")
  var rounds = 10

  @Flag(help: "Have poppler alone read the PDFs, once, and print the CPU seconds.")
  var bare = false

  func run() throws {
    var benchmark = try StageBenchmark(FolderWalk(paths).files.map(\.path))
    if bare {
      try Console.write("\(benchmark.barePoppler() / .seconds(1))")
      return
    }
    for _ in 0..<rounds { try benchmark.runRound() }
    let times = benchmark.times
    guard benchmark.read > 0 else { throw ExitCode.failure }

    var table = TextTable([
      .init(title: "stage"), .init(title: "share", alignment: .right),
      .init(title: "ms a letter", alignment: .right),
    ])
    let stages = times.stages.map { ($0.stage.rawValue, $0.time) }
    for (name, time) in stages + [("all", times.total)] {
      let share = time / times.total * 100
      let each = time / .milliseconds(1) / Double(benchmark.read)
      table.add([name, "\(Int(share.rounded())) %", "\((each * 1000).rounded() / 1000)"])
    }
    for line in table.lines(width: Terminal.width) { try Console.write(line) }
    let rate = Double(benchmark.read) / (times.total / .seconds(1))
    try Console.write(
      "\(benchmark.read) letters read, \(Int(rate.rounded())) a second of CPU time, "
        + "\(benchmark.failures) unreadable")
  }
}
