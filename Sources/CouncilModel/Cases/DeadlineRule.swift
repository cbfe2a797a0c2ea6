/// How long a council's administration has to answer, by the council's own rules of procedure.
package struct DeadlineRule: Sendable, Hashable, Codable {
  package var municipality: String
  /// From the inquiry's date on.
  package var days: Int
  /// The first day on which an inquiry falls under it, ISO 8601; nil for always.
  package var from: String?
  /// The last such day.
  package var until: String?
  /// Where it is written: "§ 24 Abs. 4 GeschO".
  package var basis: String?

  package init(
    municipality: String, days: Int, from: String? = nil, until: String? = nil,
    basis: String? = nil
  ) {
    self.municipality = municipality
    self.days = days
    self.from = from
    self.until = until
    self.basis = basis
  }
}
