internal import Glibc

/// Why no worker can be started: nothing can be read then.
package struct WorkerStartError: Error, Sendable, Equatable {
  /// What happened.
  package var detail: String
  /// What to do about it.
  package var remedy = "a Linux kernel with seccomp is needed"
  /// Whether another attempt may succeed: the process ended before it was ready.
  var isTransient: Bool

  init(_ detail: String, isTransient: Bool = false) {
    self.detail = detail
    self.isTransient = isTransient
  }

  /// - Parameters:
  ///   - what: what the system has no room for.
  ///   - code: its error code.
  package static func noRoom(for what: String, _ code: CInt) -> WorkerStartError {
    var error = WorkerStartError("\(what) cannot be started (\(String(cString: strerror(code))))")
    error.remedy = "make room for more processes and memory, or try --jobs 1"
    return error
  }

  /// On one line, with what to do.
  package var message: String { "letters cannot be read safely: \(detail); \(remedy)" }
}
