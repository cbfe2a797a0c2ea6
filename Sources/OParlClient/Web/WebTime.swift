internal import Foundation

/// The time as a client of servers needs it; tests have one that passes when it is told to.
package struct WebTime: Sendable {
  /// Who wants it to end waits no longer.
  private static let nap = Duration.milliseconds(200)

  /// Since some moment.
  package var now: @Sendable () -> Duration
  /// Waits; false where somebody wanted it to end meanwhile.
  package var pause: @Sendable (Duration) -> Bool

  package init(
    now: @escaping @Sendable () -> Duration, pause: @escaping @Sendable (Duration) -> Bool
  ) {
    self.now = now
    self.pause = pause
  }

  /// The machine's.
  package static func real(unless isStopped: @escaping @Sendable () -> Bool) -> WebTime {
    let start = ContinuousClock.now
    return WebTime(
      now: { ContinuousClock.now - start },
      pause: { length in
        let end = ContinuousClock.now + length
        while !isStopped() {
          let left = end - .now
          guard left > .zero else { return true }
          Thread.sleep(forTimeInterval: min(left, nap) / .seconds(1))
        }
        return false
      })
  }
}
