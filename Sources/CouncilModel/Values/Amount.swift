package import FoundationEssentials

/// A sum of money (Geldbetrag): "rund 120.000 Euro", "3,2 Mio. €", "500 € im Monat", "CHF 1'250".
package struct Amount: Sendable, Hashable, Codable {
  package enum Bound: String, Sendable, Codable {
    case atLeast
    case atMost
  }

  package enum Unit: String, Sendable, Codable {
    case hour, day, week, month, year
  }

  /// Other currencies than the euro.
  package enum Currency: String, Sendable, Codable {
    case swissFranc = "CHF"
  }

  /// In the currency; the lower end of a range.
  package var amount: Decimal
  /// "rund", "ca.", "etwa".
  package var approximate: Bool
  package var bound: Bound?
  /// Nil for euros.
  package var currency: Currency?
  /// "500.000 € jährlich": `year`.
  package var per: Unit?
  /// The upper end of a range: "18 bis 19 €".
  package var max: Decimal?

  package init(
    amount: Decimal, approximate: Bool = false, bound: Bound? = nil, currency: Currency? = nil,
    per: Unit? = nil, max: Decimal? = nil
  ) {
    self.amount = amount
    self.approximate = approximate
    self.bound = bound
    self.currency = currency
    self.per = per
    self.max = max
  }
}

extension Amount: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("amount", amount)
    try visitor.field("approximate", approximate)
    try visitor.field("bound", bound, absent: .leftOut)
    try visitor.field("currency", currency, absent: .leftOut)
    try visitor.field("max", max, absent: .leftOut)
    try visitor.field("per", per, absent: .leftOut)
  }
}

extension Amount: FactContent {
  package static let type = FactType.amount
  package static let example = FactValue.amount(
    Amount(amount: 500, approximate: true, per: .month, max: 600))

  package var factValue: FactValue { .amount(self) }

  /// Sums are compared as euros: those of another currency have no columns to compare.
  package var columns: FactColumns {
    guard currency == nil else { return FactColumns(name: per?.rawValue) }
    return FactColumns(
      name: per?.rawValue, low: bound == .atMost ? nil : amount,
      high: bound == .atLeast ? nil : max ?? amount)
  }

  package var summary: String {
    let sign = currency?.rawValue ?? "€"
    var parts = [max.map { "\(amount)–\($0) \(sign)" } ?? "\(amount) \(sign)"]
    if let per { parts[0] += " a \(per.rawValue)" }
    if let bound { parts.append(bound == .atLeast ? "at least" : "at most") }
    if approximate { parts.append("about") }
    return parts.joined(separator: ", ")
  }
}
