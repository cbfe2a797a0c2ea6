/// The CPU time that reading letters took, stage by stage.
struct StageTimes: Sendable {
  enum Stage: String, Sendable, CaseIterable {
    case format, layout, structure, extraction
    /// What goes into the archive: JSON, columns, search terms.
    case records
  }

  private var times = [Duration](repeating: .zero, count: Stage.allCases.count)

  /// Of all stages together.
  var total: Duration { times.reduce(.zero, +) }

  /// The stages in their order, with the time of each.
  var stages: [(stage: Stage, time: Duration)] { Array(zip(Stage.allCases, times)) }

  /// Does a stage's work, and adds the CPU time that the running thread took for it.
  ///
  /// - Throws: what the work throws; its time counts all the same.
  mutating func measure<Value, Failure: Error>(
    _ stage: Stage, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = CPUClock.thread
    defer {
      if let index = Stage.allCases.firstIndex(of: stage) {
        times[index] += CPUClock.thread - start
      }
    }
    return try work()
  }
}
