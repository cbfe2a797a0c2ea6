/// The kinds of facts that letters are searched for, by the names that archives keep for good.
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

  /// The type of the kind's values.
  package var contentType: any FactContent.Type {
    switch self {
    case .sponsor: Sponsor.self
    case .staffing: Staffing.self
    case .frequency: Frequency.self
    case .programme: Programme.self
    case .area: Area.self
    case .legalBasis: LegalBasis.self
    case .citedPaper: CitedPaper.self
    case .amount: Amount.self
    case .period: TimePeriod.self
    }
  }
}

/// A normalised value, one case for each kind of fact. What a kind says of its value stands in that
/// value's file (`FactContent`); this and `FactType.contentType` are the only switches over kinds
/// that all must have.
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

  /// The value, whatever its kind.
  package var content: any FactContent {
    switch self {
    case .sponsor(let value): value
    case .staffing(let value): value
    case .frequency(let value): value
    case .programme(let value): value
    case .area(let value): value
    case .legalBasis(let value): value
    case .citedPaper(let value): value
    case .amount(let value): value
    case .period(let value): value
    }
  }
}

extension FactValue {
  /// The kind.
  package var type: FactType { Swift.type(of: content).type }

  /// The value in a few words on one line: "2.5 FTE", "5.2–6.5 a year, about".
  package var summary: String { content.summary }

  /// Reads a value of a kind that is known from elsewhere.
  ///
  /// - Throws: where the fields are not the kind's.
  package init(type: FactType, from decoder: any Decoder) throws {
    self = try type.contentType.init(from: decoder).factValue
  }
}
