internal import ConfinedWorkers
internal import Glibc

/// A thread that ends by itself. Foundation's does not say where there is none to be had, and who
/// waits for its work then waits for ever.
enum DetachedThread {
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Starts it.
  ///
  /// - Throws: where the system has no room for another thread.
  static func start(_ body: @escaping @Sendable () -> Void) throws(WorkerStartError) {
    let work = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      throw WorkerStartError.noRoom(for: "a thread", code)
    }
    pthread_detach(thread)
  }
}
