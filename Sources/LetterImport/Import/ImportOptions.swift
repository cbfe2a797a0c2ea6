package import ConfinedWorkers

/// How an import goes about it.
package struct ImportOptions: Sendable {
  /// Worker processes.
  package var jobs: Int
  package var limits = WorkerLimits()
  /// What recognises text where letters have none; nil where nothing is recognised.
  package var recogniser: WorkerProgram?
  /// Whether what could not be read before is tried again, though it has not changed.
  package var retriesFailures = false
  /// Whether no further files are to be taken; what is in progress comes to its end.
  package var isStopped: @Sendable () -> Bool = { false }
  /// Letters in progress at a time, and their bytes: what a power cut leaves to be read again.
  package var lettersInWork: Int
  package var bytesInWork = 48 << 20

  /// Letters that bridge the time of a transaction, for each worker.
  private static let lettersPerJob = 128

  package init(jobs: Int) {
    self.jobs = jobs
    lettersInWork = Self.lettersPerJob * jobs
  }
}
