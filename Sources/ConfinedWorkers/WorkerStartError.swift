/// Why no worker can be started: nothing can be read then.
package struct WorkerStartError: Error, Sendable, Equatable {
  package var detail: String
  /// Whether another attempt may succeed: the process ended before it was ready.
  var isTransient: Bool

  init(_ detail: String, isTransient: Bool = false) {
    self.detail = detail
    self.isTransient = isTransient
  }

  /// On one line, with what to do.
  package var message: String {
    "letters cannot be read safely: \(detail); a Linux kernel with seccomp is needed"
  }
}
