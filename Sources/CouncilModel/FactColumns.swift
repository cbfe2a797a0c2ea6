package import FoundationEssentials

/// What of a fact's value people ask for in SQL: a name, and both ends of a number. An end that a
/// letter leaves open ("mindestens") is nil.
package struct FactColumns: Sendable, Equatable {
  package var name: String?
  package var low: Decimal?
  package var high: Decimal?

  package init(name: String? = nil, low: Decimal? = nil, high: Decimal? = nil) {
    (self.name, self.low, self.high) = (name, low, high)
  }
}
