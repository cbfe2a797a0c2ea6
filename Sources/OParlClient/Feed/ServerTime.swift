internal import FoundationEssentials

/// The moment that a server's `Date` names: "Tue, 01 Dec 2026 16:20:10 GMT" (RFC 9110, 5.6.7).
package enum ServerTime {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  /// A server's clock and its database's may be that far apart, with zones and summer time.
  private static let margin = 86_400.0

  /// The same in ISO 8601; nil where it is in no form that servers may use today.
  package static func iso(_ field: String) -> String? {
    let parts = field.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
      let month = months.firstIndex(of: String(parts[2])), (1...31).contains(day)
    else { return nil }
    return "\(year)-\(two(month + 1))-\(two(day))T\(parts[4])Z"
  }

  /// From when on changes are asked for after a round that began then, in ISO 8601; nil where that
  /// is no moment.
  package static func since(_ began: String) -> String? {
    do {
      let date = try Date(began, strategy: .iso8601) - margin
      return date.formatted(.iso8601)
    } catch {
      return nil
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
