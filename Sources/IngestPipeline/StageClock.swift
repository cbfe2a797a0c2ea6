internal import Glibc

/// Measures the CPU time of the running thread from one lap to the next.
struct StageClock {
  private var last: Duration

  init() {
    last = Self.now()
  }

  /// The CPU time since the last lap.
  mutating func lap() -> Duration {
    let now = Self.now()
    defer { last = now }
    return now - last
  }

  private static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
