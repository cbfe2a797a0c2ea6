internal import CSandbox

/// What worker processes used until they ended.
package struct WorkerUsage: Sendable, Equatable {
  /// Of user and system together.
  package var cpu = Duration.zero
  /// Of the process that had most, in KiB.
  package var peakMemory = 0

  /// Nothing yet.
  package init() {}

  init(_ end: sandbox_end) {
    cpu = .microseconds(end.cpu_microseconds)
    peakMemory = Int(end.peak_kilobytes)
  }

  /// Adds what another process used: the time adds up, of the memory the larger one stays.
  package mutating func add(_ other: WorkerUsage) {
    cpu += other.cpu
    peakMemory = max(peakMemory, other.peakMemory)
  }
}
