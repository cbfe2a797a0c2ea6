/// Why no worker can be started: nothing can be read then.
package struct WorkerStartError: Error, Sendable, Equatable {
  package var detail: String

  package init(_ detail: String) {
    self.detail = detail
  }

  /// On one line, with what to do.
  package var message: String {
    "letters cannot be read safely: \(detail); a Linux kernel with seccomp is needed"
  }
}
