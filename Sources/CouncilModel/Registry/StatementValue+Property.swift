extension StatementValue {
  /// The entity that the value names.
  package var target: String? {
    if case .entity(let id, _) = self { id } else { nil }
  }

  /// Whether a property may have such a value.
  package func fits(_ property: StatementProperty) -> Bool {
    switch (self, property) {
    case (.nothing, _): true
    case (.entity, .sponsor), (.entity, .leadOffice), (.entity, .programme), (.entity, .area): true
    case (.staffing, .staffing), (.frequency, .frequency), (.date, .deadline): true
    case (.text, .plannedIn), (.text, .recommendedBy), (.text, .planned): true
    case (.text, .available), (.text, .answered): true
    default: false
    }
  }
}
