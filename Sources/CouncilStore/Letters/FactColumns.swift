internal import CouncilModel
internal import FoundationEssentials

/// What of a fact's value people ask for in SQL.
struct FactColumns {
  var name: String?
  var low: Decimal?
  var high: Decimal?

  init(_ value: FactValue) {
    switch value {
    case .sponsor(let sponsor): name = sponsor.name
    case .programme(let programme): name = programme.name
    case .area(let area): name = area.name
    case .legalBasis(let basis): name = basis.citation
    case .citedPaper(let paper): name = paper.reference
    case .staffing(let staffing):
      name = staffing.role
      low = staffing.bound == .atMost ? nil : staffing.fullTimeEquivalents
      high = staffing.bound == .atLeast ? nil : staffing.fullTimeEquivalents
    case .frequency(let frequency):
      name = frequency.scope
      low = frequency.perYearMin
      high = frequency.perYearMax
    case .amount(let amount):
      name = amount.per?.rawValue
      low = amount.bound == .atMost ? nil : amount.amount
      high = amount.bound == .atLeast ? nil : amount.max ?? amount.amount
    case .period(let period):
      name = period.interval
      low = period.start.flatMap(Self.year)
      high = period.end.flatMap(Self.year)
    }
  }

  /// The year of a date in ISO 8601.
  private static func year(of date: String) -> Decimal? { Int(date.prefix(4)).map { Decimal($0) } }
}
