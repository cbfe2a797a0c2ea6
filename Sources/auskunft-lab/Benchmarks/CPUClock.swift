internal import Glibc

/// Computing time, which other programs of the machine do not lengthen.
enum CPUClock {
  /// Of the running thread since it began.
  static var thread: Duration { now(CLOCK_THREAD_CPUTIME_ID) }
  /// Of all threads of this process since it began.
  static var process: Duration { now(CLOCK_PROCESS_CPUTIME_ID) }

  private static func now(_ clock: clockid_t) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
