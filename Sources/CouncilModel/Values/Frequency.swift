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

extension Frequency {
  private enum Key: String, CodingKey {
    case kind, perYearMin, perYearMax, intervalMin, intervalMax, unit, timesMin, timesMax
    case weekday, nth, bound, approximate, meeting, scope
  }

  /// Writes `perYearMin` and `perYearMax` always: null is a statement ("mindestens" has no maximum).
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(kind, forKey: .kind)
    try fields.encode(perYearMin, forKey: .perYearMin)
    try fields.encode(perYearMax, forKey: .perYearMax)
    try fields.encodeIfPresent(intervalMin, forKey: .intervalMin)
    try fields.encodeIfPresent(intervalMax, forKey: .intervalMax)
    try fields.encodeIfPresent(unit, forKey: .unit)
    try fields.encodeIfPresent(timesMin, forKey: .timesMin)
    try fields.encodeIfPresent(timesMax, forKey: .timesMax)
    try fields.encodeIfPresent(weekday, forKey: .weekday)
    try fields.encodeIfPresent(nth, forKey: .nth)
    try fields.encodeIfPresent(bound, forKey: .bound)
    try fields.encode(approximate, forKey: .approximate)
    try fields.encode(meeting, forKey: .meeting)
    try fields.encodeIfPresent(scope, forKey: .scope)
  }
}
