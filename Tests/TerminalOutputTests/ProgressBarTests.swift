import Testing

@testable import TerminalOutput

@Suite struct ProgressBarTests {
  @Test(arguments: [
    (0, 10, 0, "[..............................]  0/10  0/s  0 s left"),
    (5, 10, 5, "[###############...............]  5/10  1/s  5 s left"),
    (100, 40_000, 10, "[..............................]  100/40000  10/s  66 min left"),
    (10, 10, 2, "[##############################]  10/10  5/s  0 s left"),
  ])
  func `Says how far, how fast and how long still`(
    done: Int, total: Int, seconds: Int, line: String
  ) {
    #expect(ProgressBar.line(done: done, total: total, elapsed: .seconds(seconds)) == line)
  }
}
