package import FoundationEssentials

/// Positions in full-time equivalents (VZÄ, VZW, VbE).
package struct Staffing: Sendable, Hashable, Codable {
  package enum Bound: String, Sendable, Codable {
    case atLeast
    case atMost
  }

  /// What the phrase states in all: "zwei 0,75 VZW-Stellen" is 1.5.
  package var fullTimeEquivalents: Decimal
  /// The lower end of a range: "2 bis 3 Stellen", of which `fullTimeEquivalents` is the middle.
  package var fullTimeEquivalentsMin: Decimal?
  /// The upper end of a range.
  package var fullTimeEquivalentsMax: Decimal?
  /// "rund", "ca.", "etwa".
  package var approximate: Bool
  package var bound: Bound?
  /// Hours a week of one position, where the phrase states them.
  package var weeklyHours: Decimal?
  /// What the positions are for, where the phrase itself says so.
  package var role: String?
  /// The words as printed where the value had to be repaired ("40 Vollzeitstelle (40 h)").
  package var repairedFrom: String?

  package init(
    fullTimeEquivalents: Decimal, approximate: Bool = false, bound: Bound? = nil,
    weeklyHours: Decimal? = nil, role: String? = nil, repairedFrom: String? = nil
  ) {
    self.fullTimeEquivalents = fullTimeEquivalents
    self.approximate = approximate
    self.bound = bound
    self.weeklyHours = weeklyHours
    self.role = role
    self.repairedFrom = repairedFrom
  }
}

extension Staffing: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("approximate", approximate)
    try visitor.field("bound", bound, absent: .leftOut)
    try visitor.field("fullTimeEquivalents", fullTimeEquivalents)
    try visitor.field("fullTimeEquivalentsMax", fullTimeEquivalentsMax, absent: .leftOut)
    try visitor.field("fullTimeEquivalentsMin", fullTimeEquivalentsMin, absent: .leftOut)
    try visitor.field("repairedFrom", repairedFrom, absent: .leftOut)
    try visitor.field("role", role, absent: .leftOut)
    try visitor.field("weeklyHours", weeklyHours, absent: .leftOut)
  }
}

extension Staffing: FactContent {
  package static let type = FactType.staffing
  package static let example = FactValue.staffing(
    Staffing(fullTimeEquivalents: 2, bound: .atLeast, weeklyHours: 39))

  package var factValue: FactValue { .staffing(self) }

  package var columns: FactColumns {
    FactColumns(
      name: role, low: bound == .atMost ? nil : fullTimeEquivalents,
      high: bound == .atLeast ? nil : fullTimeEquivalents)
  }

  package var summary: String {
    var parts = ["\(fullTimeEquivalents) FTE"]
    if let role { parts.append(role) }
    if let bound { parts.append(bound == .atLeast ? "at least" : "at most") }
    if approximate { parts.append("about") }
    if let weeklyHours { parts.append("\(weeklyHours) hours a week") }
    if let repairedFrom { parts.append("repaired from “\(repairedFrom)”") }
    return parts.joined(separator: ", ")
  }
}
