/// When a statement holds. Dates are ISO 8601, as exact as printed: "2014-08-15", "2022-03", "2020".
package struct ValidTime: Sendable, Hashable, Codable {
  /// What the date of the letter was taken from.
  package enum Basis: String, Sendable, Codable {
    /// The letter's own date.
    case letter
    /// The session's date.
    case session
    /// The year in the paper's reference: "DS 0496/20".
    case reference
  }

  /// When the letter said so; nil where it has no date at all.
  package var asOf: String?
  package var basis: Basis?
  /// "seit 2018".
  package var from: String?
  /// "bis 2025".
  package var to: String?

  package init(
    asOf: String? = nil, basis: Basis? = nil, from: String? = nil, to: String? = nil
  ) {
    self.asOf = asOf
    self.basis = basis
    self.from = from
    self.to = to
  }

  /// Since when it is known to hold: what is printed, or else the letter's date.
  package var start: String? { from ?? asOf }

  /// Whether it may hold on a day: dates are compared as exactly as both are known; what has no
  /// date may hold on any.
  package func covers(_ day: String) -> Bool {
    if let start, !Self.isUpTo(start, day) { return false }
    if let to, !Self.isUpTo(day, to) { return false }
    return true
  }

  /// Whether `date` is not after `other`, at the precision of the coarser.
  package static func isUpTo(_ date: String, _ other: String) -> Bool {
    let length = min(date.utf8.count, other.utf8.count)
    return String(date.prefix(length)) <= String(other.prefix(length))
  }
}

/// Writes every field, absent ones as null.
extension ValidTime {
  private enum Key: String, CodingKey { case asOf, basis, from, to }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(asOf, forKey: .asOf)
    try fields.encode(basis, forKey: .basis)
    try fields.encode(from, forKey: .from)
    try fields.encode(to, forKey: .to)
  }
}
