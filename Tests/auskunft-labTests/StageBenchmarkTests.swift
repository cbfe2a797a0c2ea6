import TemporaryFiles
import Testing

@testable import auskunft_lab

@Suite struct StageBenchmarkTests {
  @Test func `Every stage of every letter is timed, and what cannot be read is counted`() throws {
    let folder = try TemporaryFolder()
    let letter = Array("1. Wie viele Bänke stehen im Park?\n\nEs sind zwölf Bänke.\n".utf8)
    let paths = [
      try folder.file("a.txt", letter), try folder.file("b.pdf", Array("%PDF-1.4\n".utf8)),
    ]
    var benchmark = try StageBenchmark(paths)
    for _ in 0..<3 { try benchmark.runRound() }
    #expect(benchmark.read == 3)
    #expect(benchmark.failures == 1)
    let stages = benchmark.times.stages
    #expect(stages.map(\.stage) == StageTimes.Stage.allCases)
    #expect(stages.allSatisfy { $0.time > .zero })
    #expect(stages.reduce(.zero) { $0 + $1.time } == benchmark.times.total)
  }
}
