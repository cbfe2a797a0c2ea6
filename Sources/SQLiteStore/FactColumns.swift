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
    }
  }
}
