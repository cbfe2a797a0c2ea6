/// How a server is treated that owes us nothing.
package struct WebManners: Sendable {
  /// One request a second at most, whatever anybody sets.
  private static let leastInterval = Duration.seconds(1)
  /// Of a pause that a server asks for: longer, and it is asked again another day.
  private static let longestPause = Duration.seconds(120)
  /// Pauses between tries; each is twice the one before.
  private static let firstPause = Duration.seconds(2)
  /// How often something is asked for that the server fails to give.
  static let tries = 5
  static let redirects = 5

  /// Between the beginnings of two requests to one host.
  package let interval: Duration

  /// - Parameter interval: no less than a second.
  package init(interval: Duration = leastInterval) {
    self.interval = max(interval, Self.leastInterval)
  }

  /// Between two requests to a host; a server on this machine need not be spared.
  func interval(to address: WebAddress) -> Duration { address.isLoopback ? .zero : interval }

  /// After a try that failed.
  ///
  /// - Parameters:
  ///   - tries: so far, from 1.
  ///   - asked: in seconds, what the server's `Retry-After` says; a date is not read.
  func pause(after tries: Int, asked: String?, _ address: WebAddress) -> Duration {
    guard !address.isLoopback else { return .zero }
    let growing = Self.firstPause * (1 << (tries - 1))
    let wanted = asked.flatMap { Int($0) }.map { Duration.seconds(max($0, 0)) } ?? .zero
    return min(max(growing, wanted), Self.longestPause)
  }
}
