internal import FoundationEssentials

/// A stretch of the calendar (Zeitangabe): "bis Ende 2024", "seit 2018", "von 2013 bis 2017".
package struct TimePeriod: Sendable, Hashable, Codable {
  package enum Role: String, Sendable, Codable {
    /// "bis 2025": the start is open.
    case deadline
    /// "seit 2018", "ab 1. Januar 2023": the end is open.
    case since
    /// "von 2013 bis 2017", "Schuljahr 2022/2023".
    case range
    /// "Stand: 30.09.2023", "zum Stichtag 15. August 2014".
    case asOf
    /// "am 21.07.2020", "im Jahr 2019".
    case point
  }

  /// ISO 8601, as exact as printed: "2014-08-15", "2022-03" or "2025".
  package var start: String?
  /// As `start`; the same where the role is a point or a state.
  package var end: String?
  package var role: Role

  package init(start: String?, end: String?, role: Role) {
    self.start = start
    self.end = end
    self.role = role
  }

  /// As an ISO 8601 interval: "2013/2017", "../2025", "2018/..".
  package var interval: String {
    if let start, start == end { return start }
    return "\(start ?? "..")/\(end ?? "..")"
  }
}

extension TimePeriod: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("end", end, absent: .leftOut)
    try visitor.field("role", role)
    try visitor.field("start", start, absent: .leftOut)
  }
}

extension TimePeriod: FactContent {
  package static let type = FactType.period
  package static let example = FactValue.period(
    TimePeriod(start: "2013", end: "2017-06-30", role: .range))

  package var factValue: FactValue { .period(self) }

  package var columns: FactColumns {
    FactColumns(
      name: interval, low: start.flatMap(Self.year), high: end.flatMap(Self.year))
  }

  package var summary: String {
    switch role {
    case .deadline: "until \(end ?? "")"
    case .since: "since \(start ?? "")"
    case .range: "\(start ?? "") – \(end ?? "")"
    case .asOf: "as of \(start ?? "")"
    case .point: start ?? ""
    }
  }

  /// The year of a date in ISO 8601.
  private static func year(of date: String) -> Decimal? { Int(date.prefix(4)).map { Decimal($0) } }
}
