package import FoundationEssentials

/// How often something recurs (Turnus).
package struct Frequency: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable {
    case recurrence
    /// "bei Bedarf", "anlassbezogen", "nicht regelmäßig".
    case irregular
    /// Stated that it does not take place.
    case none
  }

  package enum Unit: String, Sendable, Codable {
    case day, week, month, quarter, halfYear, year
  }

  package enum Bound: String, Sendable, Codable {
    case atLeast
    case atMost
  }

  package enum Weekday: String, Sendable, Codable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  }

  package var kind: Kind
  /// Times a year. Nil for irregular; 0 for none.
  package var perYearMin: Decimal?
  /// Nil also for "mindestens" and "mehrmals".
  package var perYearMax: Decimal?
  /// "alle 8-10 Wochen": 8, 10 and `week`.
  package var intervalMin: Decimal?
  package var intervalMax: Decimal?
  package var unit: Unit?
  /// "zwei- bis dreimal jährlich": 2, 3 and `year`.
  package var timesMin: Decimal?
  package var timesMax: Decimal?
  package var weekday: Weekday?
  /// "jeden zweiten Dienstag im Monat": 2.
  package var nth: Int?
  package var bound: Bound?
  package var approximate: Bool
  /// True where people meet.
  package var meeting: Bool
  /// What recurs, in the passage's own words, where the sentence says so.
  package var scope: String?

  package init(kind: Kind, approximate: Bool = false, meeting: Bool = false) {
    self.kind = kind
    self.approximate = approximate
    self.meeting = meeting
    if kind == .none {
      perYearMin = 0
      perYearMax = 0
    }
  }
}

/// `perYearMin` and `perYearMax` always: null is a statement ("mindestens" has no maximum).
extension Frequency: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("approximate", approximate)
    try visitor.field("bound", bound, absent: .leftOut)
    try visitor.field("intervalMax", intervalMax, absent: .leftOut)
    try visitor.field("intervalMin", intervalMin, absent: .leftOut)
    try visitor.field("kind", kind)
    try visitor.field("meeting", meeting)
    try visitor.field("nth", nth, absent: .leftOut)
    try visitor.field("perYearMax", perYearMax)
    try visitor.field("perYearMin", perYearMin)
    try visitor.field("scope", scope, absent: .leftOut)
    try visitor.field("timesMax", timesMax, absent: .leftOut)
    try visitor.field("timesMin", timesMin, absent: .leftOut)
    try visitor.field("unit", unit, absent: .leftOut)
    try visitor.field("weekday", weekday, absent: .leftOut)
  }
}

extension Frequency: FactContent {
  package static let type = FactType.frequency
  package static let example = {
    var frequency = Frequency(kind: .recurrence, approximate: true, meeting: true)
    (frequency.perYearMin, frequency.perYearMax) = (4, 6)
    (frequency.intervalMin, frequency.intervalMax, frequency.unit) = (2, 3, .month)
    return FactValue.frequency(frequency)
  }()

  package var factValue: FactValue { .frequency(self) }
  package var columns: FactColumns { FactColumns(name: scope, low: perYearMin, high: perYearMax) }

  package var summary: String {
    var parts = [times]
    if approximate { parts.append("about") }
    if meeting { parts.append("meeting") }
    if let scope { parts.append(scope) }
    return parts.joined(separator: ", ")
  }

  private var times: String {
    switch kind {
    case .irregular: return "irregular"
    case .none: return "does not take place"
    case .recurrence: break
    }
    switch (perYearMin, perYearMax) {
    case (let low?, let high?) where low == high: return "\(Self.rounded(low)) a year"
    case (let low?, let high?): return "\(Self.rounded(low))–\(Self.rounded(high)) a year"
    case (let low?, nil): return "at least \(Self.rounded(low)) a year"
    case (nil, let high?): return "at most \(Self.rounded(high)) a year"
    case (nil, nil): return "recurring"
    }
  }

  /// To one hundredth: enough to read.
  private static func rounded(_ times: Decimal) -> Decimal { times.divided(by: 1, places: 2) }
}
