/// The kinds of facts that letters are searched for.
package enum FactType: String, Sendable, Codable, CaseIterable {
  case sponsor
  case staffing
  case frequency
  case programme
  case area
  case legalBasis
  case citedPaper
  case amount
  case period
}

/// A normalised value, one case for each kind of fact.
package enum FactValue: Sendable, Hashable {
  case sponsor(Sponsor)
  case staffing(Staffing)
  case frequency(Frequency)
  case programme(Programme)
  case area(Area)
  case legalBasis(LegalBasis)
  case citedPaper(CitedPaper)
  case amount(Amount)
  case period(TimePeriod)

  package var type: FactType {
    switch self {
    case .sponsor: .sponsor
    case .staffing: .staffing
    case .frequency: .frequency
    case .programme: .programme
    case .area: .area
    case .legalBasis: .legalBasis
    case .citedPaper: .citedPaper
    case .amount: .amount
    case .period: .period
    }
  }
}

extension FactValue {
  package init(type: FactType, from decoder: any Decoder) throws {
    switch type {
    case .sponsor: self = .sponsor(try Sponsor(from: decoder))
    case .staffing: self = .staffing(try Staffing(from: decoder))
    case .frequency: self = .frequency(try Frequency(from: decoder))
    case .programme: self = .programme(try Programme(from: decoder))
    case .area: self = .area(try Area(from: decoder))
    case .legalBasis: self = .legalBasis(try LegalBasis(from: decoder))
    case .citedPaper: self = .citedPaper(try CitedPaper(from: decoder))
    case .amount: self = .amount(try Amount(from: decoder))
    case .period: self = .period(try TimePeriod(from: decoder))
    }
  }
}
