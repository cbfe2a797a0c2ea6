internal import CSandbox
internal import Glibc

extension WorkerProgram {
  /// Attempts, where the system has no room for another process right now.
  private static let startAttempts = 5

  /// Starts a process of it, with pipes to it.
  func start() throws(WorkerStartError) -> sandbox_process {
    var process = sandbox_process()
    var code: CInt = 0
    for attempt in 0..<Self.startAttempts {
      code = withCStrings([executable] + arguments) { arguments in
        withCStrings(environment) { environment in
          sandbox_spawn(executable, arguments, environment, &process)
        }
      }
      if code == 0 { return process }
      guard [EAGAIN, EMFILE, ENFILE, ENOMEM].contains(code) else { break }
      usleep(100_000 << UInt32(attempt))
    }
    throw WorkerStartError.noRoom(for: "a worker", code)
  }
}

/// Calls with C strings, and nil after the last.
func withCStrings<Value>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value
) -> Value {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  let pointers = copies.map { UnsafePointer<CChar>($0) } + [nil]
  return pointers.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("never empty") }
    return body(base)
  }
}
