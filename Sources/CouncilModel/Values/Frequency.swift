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
