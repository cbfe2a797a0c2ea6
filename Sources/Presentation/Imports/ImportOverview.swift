package import CouncilStore

/// What became of the files that were offered, and how far the import is that runs.
package struct ImportOverview: Encodable, Sendable {
  package struct Run: Encodable, Sendable {
    /// False where it was cut off: the next import goes on with it.
    package var isRunning: Bool
    package var started: String
    package var ended: String?
    package var finished: Int
    package var offered: Int?
    package var filesPerSecond: Double
    /// Nil where nothing runs, or nobody knows.
    package var secondsLeft: Int?
  }

  /// Files listed one by one.
  private static let listed = 1000

  /// How many are in each state, by its word.
  package var files: [String: Int]
  /// The import that began last.
  package var run: Run?
  /// Those that were begun first, first.
  package var inProgress: [OfferedFileLine]

  private enum CodingKeys: String, CodingKey {
    case files, run
    case inProgress = "inWork"
  }

  /// - Parameter isRunning: whether an import's process is there still; nil where nobody knows.
  /// - Throws: `StoreError`.
  package init(
    _ store: some ImportStore, isRunning: (ImportProcess) -> Bool?
  ) throws(StoreError) {
    let counts = try store.offeredCounts()
    files = [:]
    for state in OfferedFile.State.allCases { files[state.rawValue] = counts[state] ?? 0 }
    run = try store.lastRun().map {
      Run($0, isRunning: $0.ended == nil && isRunning($0.process) ?? true)
    }
    inProgress = try store.offeredFiles(in: [.inProgress], after: nil, limit: Self.listed)
      .sorted { $0.changed < $1.changed }
      .map(OfferedFileLine.init)
  }
}

extension ImportOverview.Run {
  fileprivate init(_ run: ImportRun, isRunning: Bool) {
    self.isRunning = isRunning
    started = run.started
    ended = run.ended
    finished = run.finished
    offered = run.offered
    let rate = run.seconds > 0 ? Double(run.finished) / run.seconds : 0
    filesPerSecond = (rate * 10).rounded() / 10
    if isRunning, rate > 0, let offered = run.offered {
      secondsLeft = Int((Double(offered - run.finished) / rate).rounded(.up))
    }
  }
}
