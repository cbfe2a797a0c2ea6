package import CouncilModel
package import EntityRegistry
internal import FoundationEssentials

/// Makes a statement's value of what a person types.
package enum EditedValue {
  /// "2,5" for positions, "2025" for a date, a known entity's name for a sponsor.
  package static func value(
    _ text: String, instead statement: RegistryStatement, in view: RegistryView
  ) -> StatementValue? {
    switch statement.property {
    case .staffing:
      let number = text.split(separator: ",", omittingEmptySubsequences: false)
        .joined(separator: ".")
      guard number.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }),
        let decimal = Decimal(string: number)
      else { return nil }
      return .staffing(Staffing(fullTimeEquivalents: decimal))
    case .deadline: return PartialDate.isOne(text) ? .date(text) : nil
    case .sponsor, .leadOffice, .programme, .area:
      let kind = kind(of: statement.property)
      let found = view.entities(named: text).filter { $0.kind == kind }
      return found.count == 1 ? .entity(id: found[0].id, name: found[0].name) : nil
    case .plannedIn, .recommendedBy, .planned, .available, .answered: return .text(text)
    case .frequency: return nil
    }
  }

  private static func kind(of property: StatementProperty) -> EntityKind {
    switch property {
    case .leadOffice: .office
    case .programme: .programme
    case .area: .area
    default: .sponsor
    }
  }
}
