/// How far a long command is, on standard error, and only on a terminal:
/// `[#####.....]  512/1024  180/s  3 s left`
package struct ProgressBar {
  private static let barWidth = 30
  /// Between two drawings; more often is work that nobody sees.
  private static let interval = Duration.milliseconds(100)

  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastDrawing: ContinuousClock.Instant?
  private var done = 0

  /// - Parameter isShown: whether there is somebody who looks at it.
  package init(total: Int, isShown: Bool = Terminal.isError) {
    self.total = total
    self.isShown = isShown && total > 0
  }

  /// One more is done.
  package mutating func advance() {
    done += 1
    guard isShown else { return }
    let now = ContinuousClock.now
    if let lastDrawing, now - lastDrawing < Self.interval, done < total { return }
    lastDrawing = now
    draw(Self.line(done: done, total: total, elapsed: now - start))
  }

  /// Takes the bar away, so that a line of its own can be written.
  package func clear() {
    if isShown && lastDrawing != nil { draw("") }
  }

  /// The bar's text after `elapsed`.
  static func line(done: Int, total: Int, elapsed: Duration) -> String {
    let seconds = elapsed / .seconds(1)
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    let filled = total > 0 ? barWidth * done / total : barWidth
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: barWidth - filled)
    return "[\(bar)]  \(done)/\(total)  \(Int(rate.rounded()))/s  \(time(left)) left"
  }

  private static func time(_ seconds: Int) -> String {
    switch seconds {
    case ..<100: "\(seconds) s"
    case ..<6000: "\(seconds / 60) min"
    default: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }
  }

  /// Back to the line's start, the text, and nothing of the old text after it.
  private func draw(_ text: String) {
    Console.complain("\r\(text)\u{1B}[K")
  }
}
