internal import CSandbox

/// What worker processes used until they ended.
package struct WorkerUsage: Sendable, Equatable {
  package var cpu = Duration.zero
  /// Of the process that had most, in KiB.
  package var peakMemory = 0

  package init() {}

  init(_ end: sandbox_end) {
    cpu = .microseconds(end.cpu_microseconds)
    peakMemory = Int(end.peak_kilobytes)
  }

  package mutating func add(_ other: WorkerUsage) {
    cpu += other.cpu
    peakMemory = max(peakMemory, other.peakMemory)
  }
}
