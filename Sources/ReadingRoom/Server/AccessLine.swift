/// A line of the log: what was asked and what became of it.
struct AccessLine: Sendable {
  /// In bytes; what is longer was no honest address.
  private static let longest = 300

  var method: String
  var address: String
  var status: Int
  var bytes: Int
  var time: Duration

  /// `GET /suche?q=Radweg 200 18230 12 ms`: on one line whatever was sent.
  var text: String {
    let milliseconds = Int((time / .milliseconds(1)).rounded())
    return "\(method) \(printable(address)) \(status) \(bytes) \(milliseconds) ms"
  }

  private func printable(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(Self.longest).map { scalar in
        scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F ? Character(scalar) : "?"
      })
  }
}
